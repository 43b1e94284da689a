namespace Briefing.Reading.Names;

/// <summary>Somebody or something that an article names: all spellings, and the evidence of what it is.</summary>
internal sealed class Character(string key, string name)
{
    public const int Enough = 2;

    /// <summary>See <see cref="NameKey"/>.</summary>
    public string Key { get; } = key;

    /// <summary>The fullest name.</summary>
    public string Name { get; set; } = name;

    public Organisation? Known { get; set; }

    /// <summary>The well-known organisation that it may be, if its name is no ordinary word here.</summary>
    public Organisation? Candidate { get; set; }

    /// <summary>Null while the evidence does not suffice.</summary>
    public NameType? Type { get; set; }

    /// <summary>The sort of organisation, as in the lexicon; "company" unless the text tells.</summary>
    public string? Sort { get; set; }

    /// <summary>It is a unit or site of another: that one, once it is known.</summary>
    public Character? Owner { get; set; }

    /// <summary>Its own words say what it is ("Berkeley College"), so that it is short for nothing longer.</summary>
    public bool HasHead { get; set; }

    public int AsOrganisation { get; set; }

    public int AsPerson { get; set; }

    public int AsProduct { get; set; }

    /// <summary>What the article calls it: "mall" of "the Acme mall", "Acme, a mall".</summary>
    public HashSet<string> Nouns { get; } = [];

    /// <summary>How often something is in or near it: "a plant in Plonk Falls".</summary>
    public int AsPlace { get; set; }

    /// <summary>As a single word it speaks, or "he", "her" follow: it may be a family name.</summary>
    public int ActsAsPerson { get; set; }

    /// <summary>It stands inside of a sentence in capitals, where an ordinary word would not.</summary>
    public int FirmMentions { get; set; }

    public int Mentions { get; set; }

    private bool Speaks { get; set; }

    /// <summary>The longer name that this one is short for.</summary>
    public Character? ShortFor { get; set; }

    /// <summary>Itself, or the one it is short for.</summary>
    public Character Whole => ShortFor?.Whole ?? this;

    /// <summary>"the Department", "National": a word of many organisations' names is none by itself.</summary>
    private bool IsBareHead => OrganisationHeads.Shared.Find(Key) is not null || NameWords.Shared.Has(Key, WordRole.Generic);

    /// <summary>It says something, as people do and firms as well: however often, that is one thing known of it.</summary>
    public void Speak()
    {
        if (!Speaks) AsPerson += Weight.Fair;
        Speaks = true;
    }

    public void Decide()
    {
        if (Known is not null) (Type, Sort, Name) = (NameType.Organisation, Known.Sort, Known.Name);
        if (Type is not null || IsBareHead) return;
        if (AsPerson >= Enough && AsPerson > AsOrganisation) Type = NameType.Person;
        else if (AsProduct >= Enough && AsProduct >= AsOrganisation) Type = NameType.Product;
        else if (AsOrganisation >= Enough && (HasHead || AsOrganisation > 3 * AsPlace)) Type = NameType.Organisation;
    }
}
