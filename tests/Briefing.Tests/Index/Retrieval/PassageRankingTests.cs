using Briefing.Index;

namespace Briefing.Tests.Index.Retrieval;

public sealed class PassageRankingTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_passage_is_whole_sentences_of_one_paragraph_that_are_read_at_a_glance()
    {
        var filler = string.Concat(Enumerable.Repeat("The harbour was quiet that day, and nobody came. ", 10));
        _folder.Put("mill", $"{filler}The mill closed on Monday. {filler}\nNothing more was said.");
        var best = _folder.Ask("when did the mill close")[0];
        Assert.Contains("The mill closed on Monday.", best, StringComparison.Ordinal);
        Assert.InRange(best.Length, 27, 400);
        Assert.EndsWith(".", best, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", best, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_begins_in_sight_belongs_to_the_passage()
    {
        var first = "The mill closed " + string.Concat(Enumerable.Repeat("and closed again ", 15)) + "in the end.";
        var second = "It had stood for " + string.Concat(Enumerable.Repeat("many many ", 15)) + "years.";
        _folder.Put("mill", $"{first} {second} Nobody minded, and nobody came.");
        Assert.Equal($"{first} {second}", _folder.Ask("the mill closed")[0]);
    }

    [Fact]
    public void The_passage_of_the_next_article_tells_something_new()
    {
        _folder.Put("a", "The mill of Sandhaven was bought by Ada Brook.", "Sandhaven mill bought");
        _folder.Put("b", "The mill of Sandhaven was bought by Ada Brook.\nThe mill of Sandhaven was bought by Carl Dorn.");
        var told = _folder.Ask("who bought the mill of Sandhaven", distinct: true);
        Assert.Equal(["The mill of Sandhaven was bought by Ada Brook.", "The mill of Sandhaven was bought by Carl Dorn."], told);
    }

    [Fact]
    public void A_passage_with_a_thing_of_the_kind_asked_for_comes_before_one_with_none()
    {
        _folder.Put("mill", "The mill of Sandhaven keeps watch of its grain at night, and a door in it is left open.\nThe mill of Sandhaven keeps watch of its grain at night, and an owl in it is left alone.");
        Assert.Contains("owl", _folder.Ask("which animal keeps watch in the mill of Sandhaven")[0], StringComparison.Ordinal);
        Assert.Contains("door", _folder.Ask("which movable barrier keeps watch in the mill of Sandhaven")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_film_is_neither_a_person_nor_a_company()
    {
        _folder.Put("mill", "The jury of Sandhaven gave its prize late that night, said Mary Brook of Dorn Corp.\nThe jury of Sandhaven gave its prize late that night to the Weavers in the end.");
        Assert.Contains("Weavers", _folder.Ask("to which film did the jury of Sandhaven give its prize")[0], StringComparison.Ordinal);
        Assert.Contains("Brook", _folder.Ask("to which woman did the jury of Sandhaven give its prize")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_typed_all_in_capitals_tells_no_names()
    {
        const string question = "which heirs of Carl Dorn quarrelled in Rookhill";
        _folder.Put("a", "The mill of Sandhaven was sold because the heirs of Ada Brook quarrelled.");
        _folder.Put("b", "Nobody wants the barley of Rookhill. Carl Dorn told the council so.");
        PassageHit[] Hits(string typed) => [.. _folder.Index.FindPassages(new PassageQuery(typed, 10))];
        Assert.NotEmpty(Hits(question));
        Assert.Equal(Hits(question.ToLowerInvariant()), Hits(question.ToUpperInvariant()));
    }

    [Fact]
    public void A_spelled_number_answers_how_many()
    {
        _folder.Put("mill", "The keepers of the mill of Sandhaven were old men that year, as everybody knows.\nThe keepers of the mill of Sandhaven were seven men that year, as everybody knows.");
        Assert.Contains("seven", _folder.Ask("how many keepers had the mill of Sandhaven")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sentence_stays_whole()
    {
        var sentence = "The mill closed " + string.Concat(Enumerable.Repeat("and closed again ", 40)) + "in the end.";
        _folder.Put("mill", sentence);
        Assert.Equal([sentence], _folder.Ask("the mill closed"));
    }

    [Fact]
    public void Passages_of_an_answer_do_not_overlap()
    {
        _folder.Put("mill", string.Concat(Enumerable.Range(1, 40).Select(i => $"Mill number {i} closed after the flood of the valley. ")));
        var hits = _folder.Index.FindPassages(new PassageQuery("which mill closed", 50));
        Assert.True(hits.Count > 3);
        Assert.All(hits, hit => Assert.DoesNotContain(hits, other => other != hit && other.Span.Overlaps(hit.Span)));
        Assert.Equal(hits.OrderByDescending(hit => hit.Score), hits);
    }

    [Fact]
    public void Distinct_gives_the_best_passage_of_each_article()
    {
        _folder.Put("a", "The mill closed.\nThe mill had closed before.");
        _folder.Put("b", "A mill closed elsewhere.\nAnother mill closed too.");
        Assert.Equal(4, _folder.Ask("mill closed").Length);
        Assert.Equal(["a", "b"], _folder.Index.FindPassages(new PassageQuery("mill closed", 10, DistinctArticles: true)).Select(hit => hit.Article.Value).Order());
    }

    [Fact]
    public void Further_passages_of_an_article_come_behind_those_of_others_that_are_nearly_as_good()
    {
        var filler = string.Concat(Enumerable.Repeat("The harbour was quiet that day, and nobody came. ", 10));
        _folder.Put("long", string.Join('\n', Enumerable.Range(1, 6).Select(day => $"{filler}The mill of Sandhaven closed on day {day} of the year.")), "Sandhaven mill closed");
        _folder.Put("short", "The mill of Sandhaven closed late, as nobody had thought it would.", "Sandhaven mill late");
        var told = _folder.Ask("the mill of Sandhaven closed").ToList();
        Assert.InRange(told.FindIndex(passage => passage.StartsWith("The mill of Sandhaven closed late", StringComparison.Ordinal)), 1, 4);
        Assert.Equal(6, told.Count(passage => passage.Contains("of the year", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_title_is_cited_only_when_nothing_else_holds_the_words()
    {
        _folder.Put("a", "The paper mill on the river closed its gates for good.", "Paper mill closed");
        Assert.StartsWith("The paper mill", _folder.Ask("paper mill closed")[0], StringComparison.Ordinal);
        _folder.Put("b", "Nothing else is known.", "Harbour reopened");
        Assert.Equal(["Harbour reopened"], _folder.Ask("harbour"));
    }

    [Fact]
    public void The_day_of_the_question_prefers_the_articles_around_it()
    {
        foreach (var year in new[] { 2021, 2023, 2025 }) _folder.Put($"y{year}", $"The mill strike of the year {year} began.", published: $"{year}-03-01");
        foreach (var year in new[] { 2021, 2023, 2025 }) Assert.Contains($"{year}", _folder.Ask("when did the mill strike begin", new DateOnly(year, 3, 4))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what did the mill strike bring in March 2023", null)]
    [InlineData("what did the mill strike bring in March 2023", "2024-11-20")]
    [InlineData("what did the mill strike bring on 2 March 2023", "2025-03-20")]
    [InlineData("the mill strike of 2023", null)]
    [InlineData("mill strike 2023年3月", null)]
    public void Days_that_the_question_names_prefer_the_articles_around_them(string question, string? at)
    {
        foreach (var year in new[] { 2021, 2023, 2025 }) _folder.Put($"y{year}", $"The mill strike brought {year - 2000} things to a halt.", published: $"{year}-03-01");
        Assert.StartsWith("The mill strike brought 23", _folder.Ask(question, at is null ? null : DateOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which ferry line went under in Japan", "Osaka")]
    [InlineData("which ferry line went under in japan", "Osaka")]
    [InlineData("which German ferry line went under", "Rostock")]
    [InlineData("which ferry line went under in the U.S.", "Seattle")]
    [InlineData("which ferry line of British Columbia went under", "Vancouver")]
    [InlineData("which ferry line went under in Osaka", "Osaka")]
    [InlineData("日本的哪家 ferry line 倒闭了", "Osaka")]
    public void A_place_that_the_question_names_prefers_passages_in_its_parts(string question, string where)
    {
        foreach (var city in new[] { "Lagos", "Seattle", "Osaka", "Rostock", "Vancouver" }) _folder.Put(city, $"A ferry line went under in {city} on Monday.");
        Assert.Contains(where, _folder.Ask(question)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_place_is_no_name_of_it()
    {
        _folder.Put("a", "A ferry line went under in Osaka.", "Ferry line in Osaka");
        Assert.Empty(_folder.Ask("Japan"));
    }

    [Fact]
    public void The_day_of_asking_counts_beside_days_that_the_question_names()
    {
        foreach (var year in new[] { 2021, 2023, 2025 }) _folder.Put($"y{year}", $"The mill strike brought {year - 2000} things to a halt.", published: $"{year}-03-01");
        Assert.StartsWith("The mill strike brought 25", _folder.Ask("which mill of 1987 is on strike", new DateOnly(2025, 3, 4))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_found_by_its_other_forms_and_the_same_form_comes_first()
    {
        _folder.Put("a", "It was led by a chemist from the coast.");
        _folder.Put("b", "The leader is a chemist from the coast.");
        Assert.Equal("The leader is a chemist from the coast.", _folder.Ask("the leader chemist")[0]);
        Assert.Equal(2, _folder.Ask("who leads").Length);
    }

    [Fact]
    public void In_a_Chinese_question_a_name_of_letters_counts_as_much_as_a_word_of_characters()
    {
        _folder.Put("named", "去年Acme和Globex一起建立了网络。");
        _folder.Put("alike", "学校的合作伙伴很多。");
        foreach (var id in new[] { "a", "b", "c", "d", "e", "f" }) _folder.Put(id, "图书馆今天开放。");
        Assert.Contains("Globex", _folder.Ask("Acme与谁合作")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_is_found_by_neighbouring_characters()
    {
        _folder.Put("a", "亚马逊关闭了上海研究院。");
        _folder.Put("b", "海上的风很大。");
        Assert.Equal(["亚马逊关闭了上海研究院。"], _folder.Ask("上海研究院"));
    }

    [Fact]
    public void A_chinese_question_is_read_without_the_words_that_ask()
    {
        _folder.Put("a", "亚马逊关闭了上海研究院。");
        _folder.Put("b", "为什么的问题什么时候都有人问，哪里都是。");
        Assert.Equal("亚马逊关闭了上海研究院。", _folder.Ask("上海的研究院是什么时候关闭的？")[0]);
    }

    [Fact]
    public void A_single_chinese_character_is_found_as_a_word_of_its_own()
    {
        _folder.Put("a", "海上的风很大。");
        Assert.Equal(["海上的风很大。"], _folder.Ask("海"));
        Assert.Empty(_folder.Ask("海洋"));
    }

    [Theory]
    [InlineData("Who designed the lighthouse?", "Iris Calloway")]
    [InlineData("In which city was the lighthouse lens ground?", "Marseille")]
    [InlineData("How many lamps has the lighthouse?", "400 lamps")]
    public void The_passage_that_holds_what_is_asked_for_comes_first(string question, string answer)
    {
        _folder.Put("a", "The lighthouse was admired by everybody on the coast.\nThe lighthouse was designed by Iris Calloway.\nThe lens of the lighthouse was ground in Marseille.\nThe lighthouse has 400 lamps.", "The lighthouse");
        Assert.Contains(answer, _folder.Ask(question, distinct: true)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_publisher_named_in_the_question_prefers_its_articles()
    {
        foreach (var source in new[] { "The Quay Courier", "Upland Wire", "Harbour Gazette" }) _folder.Put(source.Split(' ')[0].ToLowerInvariant(), $"The ferry strike ended, it was said in {source.Length} places.", "Ferry strike ends", source: source);
        Assert.Contains("11", _folder.Ask("according to Upland Wire, did the ferry strike end")[0], StringComparison.Ordinal);
        Assert.Contains("15", _folder.Ask("the Harbour Gazette on the ferry strike")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what did the mill produce", true)]
    [InlineData("who led the mill", true)]
    [InlineData("who won the world cup", false)]
    [InlineData("how many islands has the lake", false)]
    public void An_answer_holds_the_questions_content(string question, bool isAnswer)
    {
        _folder.Put("mill", "The mill produced paper for the whole world.\nUnder its leader Ann Smith it grew fast.", "The mill by the river");
        Assert.Equal(isAnswer, _folder.Index.FindPassages(new PassageQuery(question, 10)).Any(hit => hit.IsAnswer));
    }

    [Theory]
    [InlineData("Who owned the paper mill?", true)]
    [InlineData("Who owned the Oslin paper mill?", false)]
    [InlineData("Did volunteers paint the harbour of the town?", true)]
    [InlineData("What do volunteers know of river fish?", false)]
    public void Nor_does_what_is_another_s_or_stands_about_in_an_article(string question, bool isAnswer)
    {
        _folder.Put("mill", "The paper mill on the river closed after a great fire in spring 2019, said owner Ann Corvin.", "The mill by the river");
        foreach (var id in new[] { "harbour", "bakery", "school", "garage", "theatre", "chapel", "market", "stadium", "library", "station", "museum", "brewery" })
        {
            _folder.Put(id, $"The {id} of the town was painted by volunteers.\nIts owner gave them bread.\nThey did not know it, and went to the river for fish.", $"The {id}");
        }

        Assert.Equal(isAnswer, _folder.Index.FindPassages(new PassageQuery(question, 10)).Any(hit => hit.IsAnswer));
    }

    [Fact]
    public void Rare_words_that_no_article_holds_do_not_hide_the_common_ones_that_all_hold()
    {
        foreach (var id in new[] { "a", "b", "c" }) _folder.Put(id, $"The mill closed, said {id}.");
        Assert.Equal(3, _folder.Ask("did the mill close because of salamanders, meteorites or submarines").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("the of and")]
    [InlineData("\ud800\udc00 \ud800")]
    public void A_question_without_content_finds_nothing(string question)
    {
        _folder.Put("mill", "The mill closed.");
        Assert.Empty(_folder.Ask(question));
    }
}
