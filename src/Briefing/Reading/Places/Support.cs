namespace Briefing.Reading.Places;

/// <summary>What stands beside a name and speaks for a place, or against.</summary>
[Flags]
internal enum Support
{
    None = 0,

    /// <summary>"in", "near", "downtown" before it, "-based" or "plant" after it.</summary>
    Located = 1,

    /// <summary>"from", "to", "of" before it.</summary>
    Directed = 2,

    /// <summary>It opens a report in capitals: "DETROIT (AP) —".</summary>
    Dateline = 4,

    /// <summary>A given name, a title or the particle of a name before it, or a surname after it.</summary>
    PersonBeside = 8,

    /// <summary>A capitalised word follows it that is no place.</summary>
    NameAfter = 16,

    /// <summary>"County", "Street", "Inc" after it: the name of something else.</summary>
    PartOfOther = 32,

    /// <summary>"said" after it.</summary>
    Speaks = 64,

    /// <summary>It opens its sentence, where any word has a capital.</summary>
    Opens = 128,

    /// <summary>A capitalised word precedes it that is no place.</summary>
    NameBefore = 512,

    /// <summary>"the" before it, and no "plant" after it: "in the West".</summary>
    HasArticle = 1024,

    /// <summary>It is a tongue, a kitchen or water: "in Spanish", "an Italian restaurant", "Lake Ontario".</summary>
    OtherSense = 256,

    /// <summary>Right before it stands "in", "near" or "outside", and no word of trust or share before that ("a stake in Lyon"), or "to" with a word of moving; or "its" before and a site after it.</summary>
    Inside = 1024 * 2,

    /// <summary>Right before it stands a site with "in", "at" or "near": "its mill at Lyon".</summary>
    AtSite = 1024 * 4,
}
