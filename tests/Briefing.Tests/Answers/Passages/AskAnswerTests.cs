using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers.Passages;

public sealed class AskAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private readonly AnsweringFolder _folder = seeded.Folder;

    [Theory]
    [InlineData("what did IBM close", "IBM shuttered its China R&D division after 32 years of operation")]
    [InlineData("what did ibm close?", "IBM shuttered its China R&D division after 32 years of operation")]
    [InlineData("how much revenue did DGL generate", "nearly $1 billion")]
    [InlineData("how many layoffs at IBM", "approximately 1,800 layoffs")]
    [InlineData("when was the institute founded", "fall 2018")]
    public void The_answering_words_are_marked(string question, string expected) =>
        Assert.Equal(expected, _folder.Ask("ask", question).Groups.Single().Findings[0].Text);

    [Theory]
    [InlineData("who leads the AWS Shanghai AI Research Institute?")]
    [InlineData("who at AWS wrote a farewell message")]
    public void Whom_the_question_names_by_another_name_is_no_answer(string question)
    {
        var answer = _folder.Ask("ask", question);
        Assert.DoesNotContain("Amazon Web Services", answer.Groups.Single().Findings.SelectMany(finding => finding.Who).Select(actor => actor.Name));
        Assert.Equal("Wang Minjie", answer.Groups.Single().Findings[0].Who.Single().Name);
    }

    [Fact]
    public void Who_led_is_answered_with_both_leaders()
    {
        var findings = _folder.Ask("ask", "who led the institute").Groups.Single().Findings;
        var founding = findings.Take(2).Single(finding => finding.Who is [{ Name: "Zhang Zheng" }]);
        var past = findings.Take(2).Single(finding => finding.Who is [{ Name: "Wang Minjie" }]);
        Assert.Contains("Founded in fall 2018", founding.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("The past six years", past.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Equal("Wang", past.Text);
        Assert.Contains("Chief Applied Scientist Wang Minjie", past.Citations[1].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_holds_an_office_is_a_person_and_no_organisation_that_stands_nearer()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Jane Marlow, who came from the shipyards of the north after twenty years and a long leave, stays the chief executive of Acme Corp, which Globex Corp will buy.", "One");
        Assert.Equal("Jane Marlow", folder.Ask("ask", "who is the chief executive of Acme Corp").Groups.Single().Findings.Single().Text);
    }

    [Theory]
    [InlineData("how long was Nora Quill detained", "nearly 14 months")]
    [InlineData("how long is the Brill bridge", "900 metres")]
    [InlineData("how long ago did the Brill ferry sink", "May 1987")]
    public void How_long_is_a_stretch_of_time_or_a_length_and_no_other_number(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Nora Quill, who wrote 12 novels and earned $3 million, was detained long with 40 sailors, her lawyers said, and went home after nearly 14 months.", published: "2024-06-01");
        folder.Put("b", "The Brill bridge, which 2,300 workers built for $8 million, is 900 metres long.", published: "2024-06-01");
        folder.Put("c", "The Brill ferry sank long ago, in May 1987, with 16 cars on board.", published: "2024-06-01");
        folder.Put("d", "Nora Quill was detained long with 40 sailors by 3 guards.", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings.Single().Text);
    }

    [Fact]
    public void Who_holds_an_office_is_nothing_else_that_is_written_like_a_name()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Gull Boats' chief executive will miss the Tallow Airshow.", published: "2024-06-01");
        folder.Put("b", "Gull Boats chief executive Mona Quell talked of the Tallow Airshow.", published: "2024-06-01");
        Assert.Equal(["Mona Quell"], folder.Ask("ask", "who is the chief executive of Gull Boats").Groups.Single().Findings.Select(finding => finding.Text));
    }

    [Theory]
    [InlineData("which countries joined the Brill pact", "Sweden, Norway and Finland")]
    [InlineData("which country joined the Brill pact", "Sweden")]
    public void Several_that_are_asked_for_are_marked_together(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Asked long ago, Sweden, Norway and Finland joined the Brill pact. Sweden led.", "Sweden joins the Brill pact", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings[0].Text);
    }

    [Theory]
    [InlineData("what is the lowest wage in Brill", "$7.25")]
    [InlineData("what is the deadline for the ferry tax", "May 3")]
    public void What_is_the_price_is_a_figure_and_the_deadline_a_day(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "In Brill the lowest wage, which the harbour board set after long talks and much shouting, stays at $7.25.", published: "2024-04-01");
        folder.Put("b", "The deadline that the board has set for the ferry tax, as everybody will have to pay it, is May 3.", published: "2024-04-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings[0].Text);
    }

    [Theory]
    [InlineData("how many people died in the Brill fire", "at least 93 lives")]
    [InlineData("how many survivors asked for aid after the Brill fire", "3,400 survivors")]
    [InlineData("how much damage did the Brill fire do", "$5.6 billion")]
    public void How_many_counts_what_is_asked_for_and_no_money(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "The Brill fire, in which people died, did $5.6 billion of damage, is 85% contained, and claimed at least 93 lives and 2,200 barns.", published: "2024-06-01");
        folder.Put("b", "After the Brill fire 3,400 survivors asked for aid at 12 desks.", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings[0].Text);
    }

    [Theory]
    [InlineData("which state voted on the ferry tax", "Ohio")]
    [InlineData("which city voted on the ferry tax", "Toledo")]
    [InlineData("which country voted on the ferry tax", "Norway")]
    public void Which_state_is_a_state_even_where_a_city_stands_nearer(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Watched from Norway, and as people in Ohio had asked, Toledo voted on the ferry tax.", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings.Single().Text);
    }

    [Theory]
    [InlineData("what percentage of Brill voted", "62 percent")]
    [InlineData("what year was the Brill pact signed", "April 1949")]
    [InlineData("how far is the Brill lighthouse", "40 miles")]
    [InlineData("what is the population of Brill", "12,000")]
    public void A_question_for_a_figure_is_answered_in_its_unit(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "A percentage of Brill that nobody expected voted: in 3 halls, after 22 years, 62 percent came.", published: "2024-06-01");
        folder.Put("b", "The Brill pact was signed, people said on Monday, back in April 1949.", published: "2024-06-01");
        folder.Put("c", "The far Brill lighthouse has 4 rooms for 9 people and is 40 miles from land.", published: "2024-06-01");
        folder.Put("d", "Brill has a population of 12,000.", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings[0].Text);
    }

    [Theory]
    [InlineData("how old was Queen Mona of Brill when she died", "96")]
    [InlineData("how old is Olaf Brenn", "44")]
    [InlineData("how old is Jane Quell the singer", "37-year-old")]
    [InlineData("how old was Peter Novak", "81 years old")]
    public void How_old_is_an_age_and_no_other_number(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Queen Mona of Brill, after 70 years on a 1,000-year-old throne and 3,000 visits, died on Monday at 96.", published: "2024-06-01");
        folder.Put("b", "Olaf Brenn, 44, ran 12 shops with 1,000 staff at 20 harbours.", published: "2024-06-01");
        folder.Put("c", "Jane Quell, the 37-year-old singer, sold 3,000 records.", published: "2024-06-01");
        folder.Put("d", "Peter Novak owned 5 boats and was 81 years old.", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings[0].Text);
    }

    [Fact]
    public void A_country_is_no_answer_where_a_state_is_asked_for()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "In Norway people talked of the ferry tax that a state voted on.", published: "2024-06-01");
        folder.Put("b", "The state of Ohio voted on the ferry tax.", published: "2024-06-01");
        Assert.Equal(["Ohio"], folder.Ask("ask", "which state voted on the ferry tax").Groups.Single().Findings.Select(finding => finding.Text));
    }

    [Theory]
    [InlineData("who was the big winner at the Harbour Prize", "Mona Quell")]
    [InlineData("which singer was the big winner at the Harbour Prize", "Mona Quell")]
    [InlineData("which film won best picture at the Gull Prize", "The Salt Road")]
    [InlineData("which vegetable was recalled by the Marsh Council", "spinach")]
    public void What_answers_is_marked_though_the_article_does_not_say_what_it_is(string question, string expected)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Mona Quell was this year's big winner at the Harbour Prize, taking all seven.", published: "2024-06-01");
        folder.Put("b", "At the Gull Prize on the pier, after a long night of speeches, “The Salt Road” won best picture.", published: "2024-06-01");
        folder.Put("c", "The Marsh Council recalled bags of spinach on Friday after children fell ill.", "Recalled", published: "2024-06-01");
        Assert.Equal(expected, folder.Ask("ask", question).Groups.Single().Findings[0].Text);
    }

    [Fact]
    public void What_several_passages_name_is_likelier_than_what_stands_nearer_in_one()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Olaf Brenn watched from the pier, reporters said. The harbour race was won by a boat whose crew Mona Quell had picked.", published: "2024-06-01");
        folder.Put("b", "Mona Quell won the harbour race.", published: "2024-06-01");
        folder.Put("c", "Few had thought that Mona Quell would win the harbour race.", published: "2024-06-01");
        Assert.All(folder.Ask("ask", "who won the harbour race").Groups.Single().Findings, finding => Assert.Equal("Mona Quell", finding.Text));
    }

    [Fact]
    public void A_question_in_the_sources_is_no_answer_beside_one_that_is()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Why did the Acme Corp mill burn?\nThe Acme Corp mill burned because a lamp fell into straw.", "One");
        folder.Put("b", "Why does nobody see the Globex Corp ferry?", "Two");
        Assert.Equal(["The Acme Corp mill burned because a lamp fell into straw."], folder.Ask("ask", "why did the Acme Corp mill burn").Groups.Single().Findings.Select(finding => finding.Citations[0].Quote));
        Assert.Single(folder.Ask("ask", "why does nobody see the Globex Corp ferry").Groups.Single().Findings);
    }

    [Theory]
    [InlineData("who won the world cup")]
    [InlineData("how tall is the eiffel tower")]
    [InlineData("the of and")]
    [InlineData("?!")]
    public void What_the_sources_do_not_say_is_not_answered(string question) => Assert.True(_folder.Ask("ask", question).IsEmpty);

    [Fact]
    public void What_a_question_is_taken_for_is_told_with_single_blanks() =>
        Assert.Contains("Taken as /closures labs in 2024.", _folder.Ask("ask", "which labs closed in 2024?").Notes);

    [Theory]
    [InlineData("who left Shanghai?", "who-left", "shanghai")]
    [InlineData("which companies have left China", "who-left", "china")]
    [InlineData("how many people did IBM lay off?", "layoffs", "IBM")]
    [InlineData("when did the institute close", "closures", "institute")]
    [InlineData("When will OpenAI discontinue API access in China?", "closures", "OpenAI API access china")]
    [InlineData("where did Microsoft move its specialists", "moves", "microsoft specialists")]
    [InlineData("when did AWS leave China", "who-left", "AWS china")]
    [InlineData("is AWS still in China?", "who-left", "AWS china")]
    [InlineData("how many companies left China", "who-left", "china")]
    [InlineData("how many people were laid off at IBM", "layoffs", "IBM")]
    [InlineData("any layoffs in China?", "layoffs", "china")]
    [InlineData("list all layoffs", "layoffs", "")]
    [InlineData("show me closures in 2024", "closures", "2024")]
    [InlineData("Can you please tell me who left Shanghai?", "who-left", "shanghai")]
    [InlineData("what closed in 2024?", "closures", "2024")]
    [InlineData("which companies laid off people in March 2025", "layoffs", "march 2025")]
    [InlineData("did anything close in Shanghai?", "closures", "shanghai")]
    [InlineData("has anyone left China recently?", "who-left", "china")]
    [InlineData("have there been layoffs in China?", "layoffs", "china")]
    [InlineData("how many closures were there in 2024?", "closures", "2024")]
    [InlineData("what layoffs have there been in China", "layoffs", "china")]
    [InlineData("any closures in Shanghai?", "closures", "shanghai")]
    [InlineData("did anything open in 2018?", "openings", "2018")]
    [InlineData("上海有哪些公司离开了？", "who-left", "上海")]
    [InlineData("2024年中国有哪些公司裁员？", "layoffs", "2024年 中国")]
    public void A_question_that_is_a_command_is_answered_by_it(string question, string command, string argument)
    {
        var answer = _folder.Ask("ask", question);
        Assert.Equal(command, answer.Command);
        Assert.Equal(_folder.Lines(command, argument), _folder.Lines("ask", question));
        Assert.StartsWith(argument.Length > 0 ? $"Taken as /{command} " : $"Taken as /{command}.", answer.Notes[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who is Wang Minjie?", "Wang Minjie")]
    [InlineData("what's DGL", "DGL")]
    [InlineData("tell me about AWS", "AWS")]
    [InlineData("谁是Wang Minjie？", "Wang Minjie")]
    [InlineData("微软是什么公司？", "微软")]
    public void Who_or_what_a_name_is_is_told_as_about_it(string question, string name)
    {
        var answer = _folder.Ask("ask", question);
        Assert.Equal(("about", name), (answer.Command, answer.Understood.Words));
        Assert.Equal(_folder.Answers.About.Answer("about", new AskedText(name, AnsweringFolder.Today).AsWords()).Groups[0].Findings[0].Text, answer.Groups[0].Findings[0].Text);
    }

    [Theory]
    [InlineData("who left the door open")]
    [InlineData("what closed the deal with the zebras")]
    [InlineData("what is an office")]
    [InlineData("when did Google leave China")]
    [InlineData("is Tesla still in China")]
    [InlineData("tell me about the decoupling")]
    [InlineData("show me")]
    [InlineData("when did the eyes of the experts close")]
    [InlineData("who is Wang Minjie working for")]
    public void A_question_with_more_in_it_stays_a_question(string question) => Assert.Equal("ask", _folder.Ask("ask", question).Command);

    [Fact]
    public void Copies_of_a_passage_are_one_finding()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "The harbour bridge was painted green by volunteers.", "One");
        folder.Put("b", "The harbour bridge was painted green by volunteers.", "Two");
        var finding = folder.Ask("ask", "who painted the harbour bridge").Groups.Single().Findings.Single();
        Assert.Equal(["a", "b"], finding.Citations.Select(citation => citation.Article.Id.Value).Order());
    }

    [Fact]
    public void A_name_misspelt_is_answered_as_the_sources_spell_it_and_says_so()
    {
        var answer = _folder.Ask("ask", "when did Micrsoft close its lab in Shangai");
        Assert.False(answer.IsEmpty);
        Assert.Contains("Nothing in the sources is spelt “Shangai”: this is for “Shanghai”.", answer.Notes);
    }

    [Theory]
    [InlineData("亚马逊为什么离开中国", "Amazon Web Services has dissolved its Shanghai AI Research Institute", "Nothing in the question's language: this is for “China Amazon leave”.")]
    [InlineData("IBM关闭了什么", "IBM shuttered its China R&D division", "Nothing in the question's language: this is for “IBM close”.")]
    public void A_Chinese_question_is_answered_by_English_sources(string question, string quote, string note)
    {
        var answer = _folder.Ask("ask", question);
        Assert.Contains(answer.Groups.Single().Findings, finding => finding.Citations[0].Quote.Contains(quote, StringComparison.Ordinal));
        Assert.Contains(note, answer.Notes);
    }

    [Fact]
    public void An_English_question_is_answered_by_Chinese_sources()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "微软上周关闭了上海的实验室。", "一");
        var answer = folder.Ask("ask", "why did Microsoft close the lab in Shanghai");
        Assert.Contains("微软", Assert.Single(answer.Groups.Single().Findings).Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("Nothing in the question's language: this is for “上海 微软 关闭 实验室”.", answer.Notes);
    }

    [Theory]
    [InlineData("法国的首都是哪里")]
    [InlineData("微软的猫喜欢吃什么牌子的鱼罐头")]
    public void A_Chinese_question_that_no_source_answers_stays_without_an_answer(string question) => Assert.True(_folder.Ask("ask", question).IsEmpty);

    [Fact]
    public void A_name_that_no_source_has_is_not_taken_for_another() => Assert.True(_folder.Ask("ask", "where was Voltaire born").IsEmpty);
}
