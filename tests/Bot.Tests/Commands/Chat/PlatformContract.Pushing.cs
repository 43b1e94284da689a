using System.IO.Compression;
using System.Text;
using Bot.Commands.Chat;

namespace Bot.Tests.Commands.Chat;

/// <summary>What moderators bring in, how they see what was understood of it, and how they put it right.</summary>
public abstract partial class PlatformContract<TStage>
{
    private const string Nobody = "Nobody in the town had expected it, and the mayor said that he would speak with the owners before the council met again in the autumn.";

    [Fact]
    public async Task A_page_that_is_pushed_is_shown_as_it_was_understood_and_found_at_once()
    {
        Moderate();
        var address = Stage.Site.Article("/ferry", "Ferry yard shuts in Antwerp", "2023-05-14T09:30:00+01:00", "Saltmarsh Ferries closed its plant in Antwerp in May 2023, the company said.", Nobody);
        var preview = await Stage.CommandAsync($"/push {address}", Person.Admin);
        foreach (var understood in (string[])["Added: Ferry yard shuts in Antwerp", "publisher The Coast Post", "by Ada Marsh", "date 2023-05-14T09:30:00+01:00, from its metadata (article:published", "language en", "2 paragraphs, 2 passages, 1 event", "Saltmarsh Ferries: its plant · Antwerp, Belgium · in May 2023 · closure", "Saltmarsh Ferries closed its plant in Antwerp in May 2023, the company said."])
        {
            Assert.Contains(understood, preview.Text, StringComparison.Ordinal);
        }

        Assert.Equal(["Undo", "Fix date", "Fix title", "Fix source"], preview.Buttons);
        Assert.Contains("Saltmarsh Ferries", (await Stage.CommandAsync("/closures Antwerp")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_pushed_again_is_known_or_a_revision_and_a_copy_is_told()
    {
        Moderate();
        var text = $"Copperfield Mills closed its dye works in Ghent in March 2022. {Nobody}";
        var address = Stage.Site.Article("/dye", "Dye works shut", "2022-04-01", text, "It had stood there for ninety years, and most of those who worked in it had never worked anywhere else.");
        Assert.Contains("Added: Dye works shut", (await Stage.CommandAsync($"/push {address}", Person.Admin)).Text, StringComparison.Ordinal);
        var known = await Stage.CommandAsync($"/push {address}", Person.Admin);
        Assert.Contains("Known already: Dye works shut", known.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo", known.Buttons);

        var copy = await Stage.CommandAsync($"/push {Stage.Site.Article("/copy", "Works are no more", "2022-04-02", text)}", Person.Admin);
        Assert.Matches(@"possible duplicate, \d+ % of the text is in both: Dye works shut · The Coast Post · 2022-04-01", copy.Text);

        Stage.Site.Article("/dye", "Dye works shut", "2022-04-01", text, "The works will become flats, the council said on Friday, after a long debate about the chimney.");
        Assert.Contains("Revision 2: Dye works shut", (await Stage.CommandAsync($"/push {address}", Person.Admin)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_pushed_together_and_what_is_wrong_with_one_keeps_no_other_back()
    {
        Moderate();
        var preview = await Stage.PushFilesAsync(
            Person.Admin,
            File("lantern.md", "---\npublished: 2021-03-02\n---\n# Lantern works shut\n\nLantern Glass closed its works in Graz in February 2021."),
            new SentFile("notes.txt.gz", "application/gzip", Packed("Harvest Foods opened a bakery in Porto in January 2021.")),
            File("two.jsonl", "{\"id\":\"jl-1\",\"text\":\"Orbit Paper laid off 90 workers in Turin in May 2021.\"}\n{\"id\":\"jl-2\"}\n"),
            File("photo.png", "not an article"),
            File("empty.txt", " "));
        foreach (var said in (string[])["3 articles pushed", "Lantern Glass closed its works in Graz in February 2021.", "Harvest Foods opened a bakery", "Orbit Paper laid off 90 workers", "Not taken", "photo.png: .png cannot be read", "empty.txt: it is empty", "two.jsonl:2:"])
        {
            Assert.Contains(said, preview.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Harvest Foods", (await Stage.CommandAsync("/openings Porto")).Text, StringComparison.Ordinal);
        Assert.Contains("Orbit Paper", (await Stage.CommandAsync("/layoffs Turin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_one_name_are_articles_of_their_own_unless_they_say_nearly_the_same()
    {
        Moderate();
        await Stage.PushFilesAsync(Person.Admin, File("message.txt", $"Tannery Row closed its shop in Lyon in June 2020. {Nobody}"));
        Assert.Contains("Added", (await Stage.PushFilesAsync(Person.Admin, File("message.txt", "Quill Press opened an office in Leeds in July 2020."))).Text, StringComparison.Ordinal);
        Assert.Contains("Revision 2", (await Stage.PushFilesAsync(Person.Admin, File("message.txt", $"Tannery Row closed its shop in Lyon in May 2020. {Nobody}"))).Text, StringComparison.Ordinal);
        Assert.Contains("Quill Press", (await Stage.CommandAsync("/openings Leeds 2020")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_pasted_into_a_form()
    {
        Moderate();
        var form = await Stage.CommandFormAsync("/push", Person.Admin);
        Assert.Equal(["Title", "Publisher", "Date, as 2025-07-23", "Address", "Text"], form.Labels);
        var preview = await Stage.SubmitAsync(Person.Admin, "Foundry closes", "The Valley Times", "3 May 2019", "https://valley.example/foundry", "Bellweather Iron closed its foundry in Leeds in April 2019.\n\nIt was 100 years old.");
        foreach (var said in (string[])["Added: Foundry closes", "publisher The Valley Times", "date 2019-05-03, from what was filled in", "address https://valley.example/foundry", "Bellweather Iron closed its foundry in Leeds in April 2019."])
        {
            Assert.Contains(said, preview.Text, StringComparison.Ordinal);
        }

        await Stage.CommandFormAsync("/push", Person.Admin);
        Assert.Contains("“last spring” is no day: write it as 2025-07-23", (await Stage.SubmitAsync(Person.Admin, "", "", "last spring", "", "Words.")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_links_and_files_of_a_message_are_pushed_else_its_words()
    {
        Moderate();
        var address = Stage.Site.Article("/kiln", "Kiln goes cold", "2018-02-03", "Potter and Sons closed its kiln in Ghent in January 2018.", Nobody);
        var linked = await Stage.MenuAsync(ChatMenu.Push, $"Have you seen this? ({address}).", Person.Admin, File("kiln-notes.txt", "Slipware Studio opened a workshop in Ghent in February 2018."));
        Assert.Contains("Kiln goes cold", linked.Text, StringComparison.Ordinal);
        Assert.Contains("Slipware Studio", linked.Text, StringComparison.Ordinal);

        var said = await Stage.MenuAsync(ChatMenu.Push, "Saddlers quit Porto\n\nIberian Saddles closed its factory in Porto in March 2018. The owners gave no reason.\n", Person.Admin);
        Assert.Contains("Added: Saddlers quit Porto", said.Text, StringComparison.Ordinal);
        Assert.Contains("Iberian Saddles closed its factory in Porto in March 2018.", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_fetched_is_said_with_what_to_do()
    {
        Moderate();
        var good = Stage.Site.Article("/quay", "Quay shut", "2017-02-03", "Harbourmaster Ltd closed its quay in Porto in January 2017.", Nobody);
        var preview = await Stage.CommandAsync($"/push {good} {Stage.Site.Article("/kept/a", "Kept", "2017-01-01", Nobody)} {Stage.Site.Url("/none")} http://127.0.0.1:1/ www.example.org {Stage.Site.Page("/picture", "x", "image/png")}", Person.Admin);
        foreach (var said in (string[])["Added: Quay shut", "robots.txt of 127.0.0.1", "there is no such page", "the site is given by a number", "www.example.org: this is no whole web address", "the address leads to “image/png”"])
        {
            Assert.Contains(said, preview.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_push_is_taken_back_with_all_it_brought()
    {
        Moderate();
        var preview = await Stage.PushFilesAsync(Person.Admin, File("glove.txt", "Glover and Daughters closed its shop in Turin in June 2016."), File("hat.txt", "Hatters United closed its shop in Turin in July 2016."));
        var answer = await Stage.MentionAsync("closures Turin 2016");
        Assert.Contains("Hatters United", answer.Text, StringComparison.Ordinal);
        var undone = await Stage.PressAsync(preview, "Undo", Person.Admin);
        Assert.Equal((preview.Reference, "Taken back: glove, hat.", 0), (undone.Reference, undone.Text.Trim(), undone.Buttons.Count));
        Assert.Contains("Nothing in the sources.", (await Stage.CommandAsync("/closures Turin 2016")).Text, StringComparison.Ordinal);
        await Stage.WorkAsync();
        Assert.Contains("Source withdrawn on", (await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_is_taken_back_gives_way_to_the_one_before_it()
    {
        Moderate();
        var address = Stage.Site.Article("/brew", "Brewery", "2015-02-03", "Millrace Brewing closed its plant in Leeds in January 2015.", Nobody);
        await Stage.CommandAsync($"/push {address}", Person.Admin);
        Stage.Site.Article("/brew", "Brewery", "2015-02-03", "Millrace Brewing closed its plant in Leeds in February 2015.", Nobody);
        var preview = await Stage.CommandAsync($"/push {address}", Person.Admin);
        Assert.Contains("in February 2015", (await Stage.CommandAsync("/closures Leeds 2015")).Text, StringComparison.Ordinal);
        var undo = Stage.ButtonOf(preview, "Undo");
        var undone = await Stage.ForgeAsync(preview, undo, Person.Admin);
        Assert.Contains("in January 2015", (await Stage.CommandAsync("/closures Leeds 2015")).Text, StringComparison.Ordinal);
        Assert.Contains("left as it is", (await Stage.ForgeAsync(undone, undo, Person.Admin)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Date_title_and_source_are_put_right_in_the_preview_and_in_what_was_answered()
    {
        Moderate();
        var preview = await Stage.PushFilesAsync(Person.Admin, File("rope.txt", "Rope walk ends\n\nRopewalk Ltd closed its factory in Graz in March."));
        var answer = await Stage.MentionAsync("closures Graz where:Graz who:Ropewalk");
        Assert.Contains("Ropewalk", answer.Text, StringComparison.Ordinal);

        Assert.Equal("", Assert.Single((await Stage.FormAsync(preview, Stage.ButtonOf(preview, "Fix date"), Person.Admin)).Values));
        Assert.Contains("is no day", (await Stage.SubmitAsync(Person.Admin, "soon")).Text, StringComparison.Ordinal);
        preview = await MendAsync(preview, "Fix date", "2014-04-02");
        Assert.Contains("date 2014-04-02, from a moderator", preview.Text, StringComparison.Ordinal);
        preview = await MendAsync(preview, "Fix source", "The Graz Courier");
        Assert.Contains("publisher The Graz Courier", preview.Text, StringComparison.Ordinal);
        preview = await MendAsync(preview, "Fix title", "The rope walk ends");
        Assert.Contains("The rope walk ends", preview.Text, StringComparison.Ordinal);
        Assert.Equal(["Undo", "Fix date", "Fix title", "Fix source"], preview.Buttons);

        Assert.Contains("Ropewalk", (await Stage.CommandAsync("/closures Graz march 2014")).Text, StringComparison.Ordinal);
        await Stage.WorkAsync();
        Assert.Contains("The rope walk ends · The Graz Courier · 2014-04-02", (await Stage.ChangedAsync(answer)).Text, StringComparison.Ordinal);
        await Stage.PressAsync(preview, "Undo", Person.Admin);
        Assert.Contains("Nothing in the sources.", (await Stage.CommandAsync("/closures Graz march 2014")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_articles_the_one_to_put_right_is_named_by_its_number()
    {
        Moderate();
        var preview = await Stage.PushFilesAsync(Person.Admin, File("oar.txt", "Oarsmen Ltd closed its boathouse in Lyon in June 2013."), File("sail.txt", "Sailmakers Ltd closed its loft in Lyon in June 2013."));
        var form = await Stage.FormAsync(preview, Stage.ButtonOf(preview, "Fix title"), Person.Admin);
        Assert.Equal(["Number of the article, 1 to 2", "Title; empty for unknown"], form.Labels);
        var mended = await Stage.SubmitAsync(Person.Admin, "2", "No more sails");
        Assert.Contains("2. Added: No more sails", mended.Text, StringComparison.Ordinal);
        await Stage.FormAsync(mended, Stage.ButtonOf(mended, "Fix title"), Person.Admin);
        Assert.Contains("write a number from 1 to 2", (await Stage.SubmitAsync(Person.Admin, "3", "No more")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_moderators_push_and_their_rights_are_checked_at_every_press()
    {
        Moderate();
        Assert.Equal("This is for moderators.", (await Stage.CommandAsync("/push https://news.example.com/a")).Text.Trim());
        Assert.Equal("This is for moderators.", (await Stage.CommandAsync("/push")).Text.Trim());
        Assert.Equal("This is for moderators.", (await Stage.MenuAsync(ChatMenu.Push, "Words.")).Text.Trim());
        Assert.Equal("This is for moderators.", (await Stage.PushFilesAsync(Person.Reader, File("a.txt", "Words."))).Text.Trim());

        var preview = await Stage.MentionAsync($"push {Stage.Site.Article("/loom", "Looms stop", "2012-02-03", "Weavers Ltd closed its mill in Ghent in January 2012.", Nobody)}", Person.Admin);
        Assert.True(preview.IsPublic);
        foreach (var button in preview.Buttons) Assert.Equal("This is for moderators.", (await Stage.PressAsync(preview, button, Person.Reader)).Text.Trim());
        await Stage.FormAsync(preview, Stage.ButtonOf(preview, "Fix title"), Person.Admin);
        Stage.SetAdmin(Person.Admin, isAdmin: false);
        Assert.Equal("This is for moderators.", (await Stage.SubmitAsync(Person.Admin, "Another title")).Text.Trim());
        Assert.Contains("Looms stop", (await Stage.CommandAsync("/closures Ghent 2012")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_workspace_does_not_see_it_cannot_change()
    {
        Moderate();
        var preview = await Stage.PushFilesAsync(Person.Admin, File("taken.jsonl", "{\"id\":\"secret\",\"text\":\"Nothing to see.\"}\n{\"id\":\"mine\",\"collection\":\"secret\",\"text\":\"Lost Property Ltd closed its office in Lyon in May 2011.\"}"));
        Assert.Contains("the id “secret” is taken", preview.Text, StringComparison.Ordinal);
        Assert.Equal(("Hidden Valley Labs closed its plant in Madrid in July 2024.", "main"), (Stage.Library.Store.Find(new("secret"))!.Text, Stage.Library.Store.Find(new("mine"))!.Collection));
    }

    private static SentFile File(string name, string words) => new(name, "text/plain", Encoding.UTF8.GetBytes(words));

    private static byte[] Packed(string words)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionMode.Compress)) pack.Write(Encoding.UTF8.GetBytes(words));
        return packed.ToArray();
    }

    private void Moderate() => Stage.SetAdmin(Person.Admin, isAdmin: true);

    private async Task<Post> MendAsync(Post preview, string button, string value)
    {
        await Stage.FormAsync(preview, Stage.ButtonOf(preview, button), Person.Admin);
        var mended = await Stage.SubmitAsync(Person.Admin, value);
        Assert.Equal(preview.Reference, mended.Reference);
        return mended;
    }
}
