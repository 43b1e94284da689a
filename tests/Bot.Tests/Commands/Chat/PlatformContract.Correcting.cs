using Bot.Commands.Chat;

namespace Bot.Tests.Commands.Chat;

/// <summary>Moderators' buttons on the findings of an answer, and what becomes of the answers that were posted.</summary>
public abstract partial class PlatformContract<TStage>
{
    private const string Correct = "Correct …";
    private const string ForOthers = "Correcting answers is for moderators. “Not useful” lets them know that something is wrong with one.";

    private static readonly string[] Corrections = ["Not an event", "Wrong date", "Wrong who", "Same story as …", "Retract source"];

    [Fact]
    public async Task A_moderator_corrects_an_answer_by_its_button()
    {
        Moderate();
        StageArticles.Push(Stage.Library, [StageArticles.Draft("sugar", "Sugar", "2010-05-01", "Beet Sugar Ltd closed its factory in Bilbao in April 2010.")]);
        var answer = await Stage.MentionAsync("closures Bilbao 2010");
        var offer = await Stage.PressAsync(answer, Correct, Person.Admin);
        Assert.Equal(Corrections, offer.Buttons);
        Assert.False(offer.IsPublic);

        Assert.Equal(["Number of the passage, as [1]", "When it was: may 2025; or unknown"], (await Stage.FormAsync(offer, Stage.ButtonOf(offer, "Wrong date"), Person.Admin)).Labels);
        Assert.Contains("Overruled in sugar: date march 2011", (await Stage.SubmitAsync(Person.Admin, "[1]", "march 2011")).Text, StringComparison.Ordinal);
        Assert.Contains("Beet Sugar", (await Stage.CommandAsync("/closures Bilbao march 2011")).Text, StringComparison.Ordinal);
        await Stage.WorkAsync();
        Assert.DoesNotContain("Beet Sugar", (await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_corrects_an_answer_from_the_menu_of_its_message()
    {
        Moderate();
        StageArticles.Push(Stage.Library, [StageArticles.Draft("soap", "Soap", "2007-05-01", "Castile Soapworks closed its factory in Bilbao in April 2007.")]);
        var answer = await Stage.MentionAsync("closures Bilbao 2007");
        var offer = await Stage.MenuAsync(ChatMenu.Correct, answer, Person.Admin);
        Assert.Equal(Corrections, offer.Buttons);
        Assert.False(offer.IsPublic);

        await Stage.FormAsync(offer, Stage.ButtonOf(offer, "Not an event"), Person.Admin);
        Assert.Contains("Overruled in soap: not an event", (await Stage.SubmitAsync(Person.Admin, "1")).Text, StringComparison.Ordinal);
        await Stage.WorkAsync();
        Assert.Contains("Source withdrawn on", (await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_finding_is_put_right_by_its_button()
    {
        Moderate();
        StageArticles.Push(
            Stage.Library,
            [
                StageArticles.Draft("tile-1", "Tiles", "2009-05-01", "Terracotta Tiles closed its plant in Zaragoza in April 2009."),
                StageArticles.Draft("tile-2", "Kilns", "2009-05-02", "Adriatic Ceramics closed its works in Zaragoza in May 2009."),
            ]);
        var answer = await Stage.MentionAsync("closures Zaragoza 2009");
        Assert.Contains("Overruled in", await CorrectAsync(answer, "Wrong who", "1", "Suomi Tiles"), StringComparison.Ordinal);
        await Stage.WorkAsync();
        Assert.Contains("Suomi Tiles", (answer = await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Contains("same story as in", await CorrectAsync(answer, "Same story as …", "1", "2"), StringComparison.Ordinal);
        Assert.Contains("has no passage [9]", await CorrectAsync(answer, "Not an event", "9"), StringComparison.Ordinal);
        Assert.Contains("not an event", await CorrectAsync(answer, "Not an event", "1"), StringComparison.Ordinal);
        Assert.Contains("Nothing in the sources.", (await Stage.CommandAsync("/closures Zaragoza 2009")).Text, StringComparison.Ordinal);
        await Stage.WorkAsync();
        Assert.Contains("Source withdrawn on", (await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_of_a_finding_is_retracted_by_its_button_with_a_reason()
    {
        Moderate();
        StageArticles.Push(Stage.Library, [StageArticles.Draft("salt", "Salt", "2008-05-01", "Salt Marsh Ltd closed its plant in Bilbao in April 2008.")]);
        var answer = await Stage.MentionAsync("closures Bilbao 2008");
        Assert.Contains("no passage of that number", await CorrectAsync(answer, "Retract source", "7", "made up"), StringComparison.Ordinal);
        Assert.Contains("Retracted salt: made up by its author", await CorrectAsync(answer, "Retract source", "1", "made up by its author"), StringComparison.Ordinal);
        Assert.Equal("made up by its author", Stage.Library.Store.FindTombstone(new("salt"))!.Reason);
        await Stage.WorkAsync();
        Assert.Contains("Source withdrawn on", (await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_moderators_correct_an_answer()
    {
        Moderate();
        var answer = await Stage.MentionAsync("closures 2025");
        Assert.Equal(ForOthers, (await Stage.PressAsync(answer, Correct, Person.Colleague)).Text.Trim());
        var offer = await Stage.PressAsync(answer, Correct, Person.Admin);
        foreach (var correction in Corrections)
        {
            Assert.Equal(ForOthers, (await Stage.ForgeAsync(offer, Stage.ButtonOf(offer, correction), Person.Colleague)).Text.Trim());
        }

        await Stage.FormAsync(offer, Stage.ButtonOf(offer, "Not an event"), Person.Admin);
        Stage.SetAdmin(Person.Admin, isAdmin: false);
        Assert.Equal(ForOthers, (await Stage.SubmitAsync(Person.Admin, "1")).Text.Trim());
        Assert.Equal(ForOthers, (await Stage.MenuAsync(ChatMenu.Correct, answer)).Text.Trim());
        Moderate();
        Assert.Contains("no answer of mine", (await Stage.MenuAsync(ChatMenu.Correct, "Somebody's words.", Person.Admin)).Text, StringComparison.Ordinal);
    }

    private async Task<string> CorrectAsync(Post answer, string button, params string[] values)
    {
        var offer = await Stage.PressAsync(answer, Correct, Person.Admin);
        await Stage.FormAsync(offer, Stage.ButtonOf(offer, button), Person.Admin);
        return (await Stage.SubmitAsync(Person.Admin, values)).Text;
    }
}
