using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Finds the words of sentences that may name places, longest first, and which of them stand side by side.</summary>
internal sealed class CandidateReader(Gazetteer gazetteer, SupportReader support)
{
    /// <summary>Headings by which all headings that are places are states: "Nevada", "New York", "Ohio".</summary>
    private const int FewestStates = 3;

    public List<PlaceCandidate> Read(IReadOnlyList<Sentence> sentences)
    {
        var candidates = new List<PlaceCandidate>();
        var sections = new List<PlaceCandidate>();
        PlaceCandidate? section = null;
        foreach (var sentence in sentences)
        {
            var first = candidates.Count;
            AddFrom(sentence, candidates);
            if (SectionHeads.Is(sentence))
            {
                section = IsAllOf(sentence, candidates, first) ? candidates[first] : null;
                if (section is not null) sections.Add(section);
            }
            else if (section is not null && first < candidates.Count)
            {
                JoinItem(candidates[first], section);
            }
        }

        if (sections.Count(head => head.Name.IsState) >= FewestStates) sections.ForEach(head => head.IsAmongStates = true);
        return candidates;
    }

    private static bool IsAllOf(Sentence sentence, List<PlaceCandidate> candidates, int first) =>
        candidates.Count == first + 1 && candidates[first] is { First: 0 } only && only.End == sentence.Tokens.Count;

    /// <summary>"Nevada" heads "Reno: …": the town at the head of an item lies in what heads its section.</summary>
    private void JoinItem(PlaceCandidate town, PlaceCandidate section)
    {
        var tokens = town.Sentence.Tokens;
        if (town is { First: 0, Container: null } && town.End < tokens.Count && tokens[town.End].Lower == ":" && CanContain(section, town)) town.Container = section;
    }

    private void AddFrom(Sentence sentence, List<PlaceCandidate> candidates)
    {
        var inSentence = candidates.Count;
        for (var at = 0; at < sentence.Tokens.Count;)
        {
            var name = gazetteer.Names.LongestAt(sentence, at, out var end);
            if (name is not null)
            {
                var previous = candidates.Count > inSentence ? candidates[^1] : null;
                var candidate = new PlaceCandidate { Sentence = sentence, First = at, End = end, Name = name };
                if (IsUsable(candidate, previous)) candidates.Add(candidate);
                else end = at + 1;
            }

            at = end;
        }

        Join(candidates, inSentence);
        NoteStates(candidates, inSentence);
        for (var i = inSentence; i < candidates.Count; i++) candidates[i].Support = support.Read(candidates[i]);
        for (var i = inSentence; i < candidates.Count; i++) DropNamesOfPlacesBeside(candidates, i, inSentence);
    }

    private static bool IsUsable(PlaceCandidate candidate, PlaceCandidate? previous)
    {
        for (var name = candidate.Name; name is not null; name = name.Next)
        {
            if (name.Kind == PlaceNameKind.Abbreviation)
            {
                if (IsAfterComma(candidate, previous)) return true;
            }
            else if (name.Kind != PlaceNameKind.Acronym || IsInCapitals(candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterComma(PlaceCandidate candidate, PlaceCandidate? previous) =>
        previous is not null && previous.End == candidate.First - 1 && candidate.Sentence.Tokens[previous.End].Lower == ",";

    private static bool IsInCapitals(PlaceCandidate candidate)
    {
        var tokens = candidate.Sentence.Tokens;
        for (var at = candidate.First; at < candidate.End; at++)
        {
            foreach (var c in candidate.Sentence.WordsOf(tokens[at]))
            {
                if (char.IsLower(c)) return false;
            }
        }

        return candidate.Sentence.WordsOf(tokens[candidate.First]).Contains('.') || !IsShouted(candidate.Sentence);
    }

    /// <summary>Most of the sentence is in capitals, so that "US" may be "us".</summary>
    private static bool IsShouted(Sentence sentence)
    {
        var (words, inCapitals) = (0, 0);
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Lower.Length < 4) continue;
            words++;
            if (char.IsUpper(sentence.Source[token.End - 1])) inCapitals++;
        }

        return inCapitals * 2 > words;
    }

    private void Join(List<PlaceCandidate> candidates, int from)
    {
        for (var i = from; i + 1 < candidates.Count; i++)
        {
            var (current, next) = (candidates[i], candidates[i + 1]);
            var between = next.First - current.End;
            if (between > 2) continue;
            var mark = between == 0 ? "" : current.Sentence.Tokens[current.End].Lower;
            if (between < 2 && mark is "" or "," or "(" && CanContain(next, current) && !IsInList(current, next)) (current.Container, next.Part) = (next, current);
            else if (between == 1 && mark == "," && IsTownOf(next, current) && !GoesOn(candidates, i + 1)) current.IsUnknown = true;
            else if (mark is "," or "and" or "or" or "/") (current.Following, next.Previous) = (next, current);
        }
    }

    /// <summary>"Clemson, Miami, Oklahoma": in a list a well-known city is not the village of another state.</summary>
    private bool IsInList(PlaceCandidate current, PlaceCandidate next) =>
        current.Previous is not null && current.Name.Standing == Standing.Sure && !gazetteer.Contains(next.Name.Place.Id, current.Name.Place.Id);

    /// <summary>"Lyon, Ohio": the state says that another town is meant than the city one would think of, and none that is known.</summary>
    private static bool IsTownOf(PlaceCandidate state, PlaceCandidate town) =>
        state.Name is { IsState: true, Kind: PlaceNameKind.Name } && town is { Previous: null, Name: { Kind: PlaceNameKind.Name, IsState: false, Place.Type: PlaceType.City or PlaceType.Subdivision } };

    /// <summary>The state is more than that, or another place follows as in a list: "Lyon, Ohio-based", "Lyon, Ohio Governor", "Lyon, Ohio and Texas".</summary>
    private static bool GoesOn(List<PlaceCandidate> candidates, int at)
    {
        var (tokens, end) = (candidates[at].Sentence.Tokens, candidates[at].End);
        if (end < tokens.Count && (tokens[end].IsCapitalized || tokens[end].Lower is "-" or "'s" or "'")) return true;
        while (end < tokens.Count && tokens[end].Lower is "," or "and" or "or") end++;
        return end > candidates[at].End && at + 1 < candidates.Count && candidates[at + 1].First == end;
    }

    /// <summary>Tells the members of each list that another of them is a state.</summary>
    private static void NoteStates(List<PlaceCandidate> candidates, int from)
    {
        var before = false;
        for (var i = from; i < candidates.Count; i++)
        {
            before &= candidates[i].Previous is not null;
            candidates[i].IsAmongStates = before;
            before |= candidates[i].Name.IsState;
        }

        var after = false;
        for (var i = candidates.Count - 1; i >= from; i--)
        {
            after &= candidates[i].Following is not null;
            candidates[i].IsAmongStates |= after;
            after |= candidates[i].Name.IsState;
        }
    }

    /// <summary>Some place called like the whole holds some place called like the part.</summary>
    private bool CanContain(PlaceCandidate whole, PlaceCandidate part)
    {
        // "Cuba, Jamaica": countries stand in lists, although Cuba has a town called so.
        if (whole.Name.Place.Type == PlaceType.Country && part.Name.Place.Type == PlaceType.Country) return false;
        for (var outer = whole.Name; outer is not null; outer = outer.Next)
        {
            if (outer.Place.Type is not (PlaceType.Subdivision or PlaceType.Country) || outer.Kind == PlaceNameKind.Demonym) continue;
            for (var inner = part.Name; inner is not null; inner = inner.Next)
            {
                if (inner.Kind != PlaceNameKind.Demonym && gazetteer.Contains(outer.Place.Id, inner.Place.Id)) return true;
            }
        }

        return false;
    }

    /// <summary>A capitalised word beside a name is no stranger when it is a place itself: "Ontario, Canada", "Shanghai, China and Tokyo".</summary>
    private static void DropNamesOfPlacesBeside(List<PlaceCandidate> candidates, int at, int from)
    {
        var candidate = candidates[at];
        var isAfterPlace = at > from && candidates[at - 1].End == candidate.First && candidates[at - 1].Name is { Standing: >= Standing.Likely, IsDoubtful: false };
        var isBeforePlace = at + 1 < candidates.Count && candidates[at + 1].First == candidate.End && candidate.Container is not null;
        if (isAfterPlace && candidate.Name.Kind == PlaceNameKind.Demonym && candidates[at - 1].Name.Kind == PlaceNameKind.Name && candidate.LastWord.EndsWith('s')) candidate.Support |= Support.PartOfOther | Support.OtherSense;
        if (isAfterPlace || isBeforePlace) candidate.Support &= ~(Support.NameBefore | Support.NameAfter | Support.PersonBeside);
    }
}
