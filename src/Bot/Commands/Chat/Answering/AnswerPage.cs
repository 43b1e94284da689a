using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Articles;

namespace Bot.Commands.Chat.Answering;

/// <summary>What one message shows of an answer.</summary>
/// <param name="Document">Fits one message.</param>
/// <param name="Cited">The passages it cites.</param>
/// <param name="FirstNumber">The number of the first of them in the whole answer, from 0.</param>
/// <param name="Next">Where the next message would begin; null at the end.</param>
internal sealed record AnswerPage(AnswerDocument Document, IReadOnlyList<Citation> Cited, int FirstNumber, AnswerPlace? Next)
{
    /// <summary>Nothing of the answer stands at that place.</summary>
    public static AnswerPage None { get; } = new(new AnswerDocument([]), [], 0, null);

    public bool IsNone => Document.Lines.Count == 0;

    /// <summary>The largest of 1 to <paramref name="most"/> that fits; 1 when not even one does.</summary>
    public static int Largest(int most, Func<int, bool> fits)
    {
        var (good, bad) = (1, most + 1);
        while (bad - good > 1)
        {
            var middle = good + (bad - good + 1) / 2;
            if (fits(middle)) good = middle;
            else bad = middle;
        }

        return good;
    }
}
