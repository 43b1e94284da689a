namespace Briefing.Reading.Events.Kinds;

/// <summary>Whose part the object of a verb plays: "closed the plant" (what), "left the country" (where).</summary>
internal enum ObjectRole
{
    What,
    Where,
}

/// <summary>Who may do it.</summary>
internal enum ActorSort
{
    Anyone,
    Organisation,
    Government,

    /// <summary>An organisation, or people whose names say nothing: what they found is then who.</summary>
    Founder,

    /// <summary>An organisation, or a city, state or government.</summary>
    Employer,

    /// <summary>Another deed: "the closing will eliminate 300 jobs".</summary>
    Deed,
}

/// <summary>Verbs that say an event, with the frames in which they do.</summary>
internal sealed record VerbTrigger
{
    /// <summary>Stands for any number in the words of a kind's file.</summary>
    public const string AnyFigure = "#";

    private const string Anew = "re";

    /// <summary>Base forms.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Particles that must follow ("down"); an empty one stands for none.</summary>
    public IReadOnlyList<string> Particles { get; init; } = [""];

    /// <summary>A fixed continuation ("out of business"); empty for none.</summary>
    public IReadOnlyList<string[]> Phrases { get; init; } = [];

    /// <summary>The continuation follows directly, and nothing is done to anything else behind it: "began operating in May", not "began operating flights".</summary>
    public bool PhrasesAreNext { get; init; }

    /// <summary>Gerunds of which one must follow: "stop making"; empty for none.</summary>
    public IReadOnlyList<string> Gerunds { get; init; } = [];

    public bool HasGerund => Gerunds.Count > 0;

    /// <summary>With gerunds: it is also said without the verb, "no longer makes" for "stopped making". Of the trigger made for that, it is all that it is for.</summary>
    public bool IsNoLonger { get; init; }

    /// <summary>What may be its object, and the subject of its passive; null when it takes none.</summary>
    public ThingSet? Object { get; init; }

    public ObjectRole ObjectRole { get; init; }

    /// <summary>The object must be many: "fired 300 workers", not "fired its manager".</summary>
    public bool ObjectIsPlural { get; init; }

    /// <summary>What may be its subject without an object ("the store closed"); null when it needs an object.</summary>
    public ThingSet? Subject { get; init; }

    /// <summary>What its subject must be where it has an object: "the theatre opens its season", not "the team"; null for anything.</summary>
    public ThingSet? Actor { get; init; }

    /// <summary>It may stand with neither object nor a subject that is acted on: "the company is laying off".</summary>
    public bool ObjectIsOptional { get; init; }

    /// <summary>Prepositions that bring the place or thing: "withdraw from", "move to".</summary>
    public IReadOnlyList<string> Complement { get; init; } = [];

    public ThingSet? ComplementThings { get; init; }

    /// <summary>What the preposition brings is what it is done to: "parted ways with 300 workers".</summary>
    public bool ComplementIsThing { get; init; }

    public bool NeedsComplement { get; init; }

    /// <summary>Only a figure makes it an event: "300 workers lost their jobs".</summary>
    public bool NeedsAmount { get; init; }

    /// <summary>Only where the clause says when or where: "Bolt Bend opened in May".</summary>
    public bool NeedsScene { get; init; }

    /// <summary>The subject is a name of which nothing says what it is: see <see cref="NamedSites"/>.</summary>
    public bool IsNamed { get; init; }

    /// <summary>With a name as its subject: "Bolt Bend was shut in May" says it, too.</summary>
    public bool IsPassiveToo { get; init; }

    /// <summary>Only what somebody will do or is doing: "will build a mill", not what was built, or may be.</summary>
    public bool IsToCome { get; init; }

    /// <summary>Only where somebody is said to do it: "Acme canceled flights", not "flights were canceled".</summary>
    public bool NeedsActor { get; init; }

    /// <summary>How far the deed has come at most when the verb is done: "broke ground on a mill" leaves it under way, "plans a mill" planned; null for all the way.</summary>
    public EventStatus? Phase { get; init; }

    /// <summary>Words that must not follow: "closed higher".</summary>
    public IReadOnlyList<string[]> NotFollowedBy { get; init; } = [];

    /// <summary>Words that make it another thing wherever they stand behind it in the clause, when it has no object: "closed here on the exchange at 74".</summary>
    public IReadOnlyList<string[]> NotWithin { get; init; } = [];

    /// <summary>Words that must not stand right behind what it is done to: "fired workers accused of theft" cuts no jobs.</summary>
    public IReadOnlyList<string[]> NotBehindObject { get; init; } = [];

    public ActorSort By { get; init; }

    /// <summary>Only organisations do it, be they public bodies.</summary>
    public bool IsByOrganisation => By is ActorSort.Organisation or ActorSort.Employer;

    /// <summary>It only tells more of an event that was told before: "about 500 people are affected".</summary>
    public bool Points { get; init; }

    /// <summary>Kinds of events which it is no event beside: who "is affected" by what is only suspended loses no job.</summary>
    public IReadOnlyList<string> NotBroughtBy { get; init; } = [];

    /// <summary>Told in the past without a time, it says how something came about: "founded".</summary>
    public bool Founds { get; init; }

    /// <summary>What it begins had stopped: "resume".</summary>
    public bool IsRestart { get; init; }

    /// <summary>What the verb begins had stopped; so it does, too, where the trigger is for "open" and for "reopen".</summary>
    /// <param name="verb">One of its words.</param>
    public bool Restarts(string verb) => IsRestart || (verb.StartsWith(Anew, StringComparison.Ordinal) && Words.Contains(verb[Anew.Length..]));
}

/// <summary>Nouns that say an event: "the closure of", "job cuts at", "plant closings".</summary>
internal sealed record NounTrigger
{
    /// <summary>In the singular.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What it must be of, as "of …", as owner ("the plant's closing") or in front of it ("plant closing"); null for anything.</summary>
    public ThingSet? Things { get; init; }

    /// <summary>There must be a figure of the things: "dismissal of 100 workers", "100 dismissals"; "mass dismissals" need none.</summary>
    public bool ThingsAreCounted { get; init; }

    /// <summary>Says the event without naming a thing: "1,800 layoffs".</summary>
    public bool IsAlone { get; init; }

    public IReadOnlyList<string> Complement { get; init; } = [];

    public ThingSet? ComplementThings { get; init; }

    /// <summary>What the preposition brings is what it is of: "a ban on imports".</summary>
    public bool ComplementIsThing { get; init; }

    public bool NeedsComplement { get; init; }

    /// <summary>The thing may stand in front of it: "plant closing".</summary>
    public bool Compounds { get; init; } = true;

    public ActorSort By { get; init; }

    /// <summary>May stand alone and point back at an event told before: "the closure".</summary>
    public bool Points { get; init; }

    /// <summary>Only a figure behind its verb makes it a mention: "the cuts amount to 500 jobs".</summary>
    public bool NeedsAmount { get; init; }
}
