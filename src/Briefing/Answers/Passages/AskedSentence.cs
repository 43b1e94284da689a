using Briefing.Reading.Text;

namespace Briefing.Answers.Passages;

/// <summary>A sentence of a passage, and what of the question it holds.</summary>
/// <param name="Sentence">All of it.</param>
/// <param name="Words">Its tokens that the question holds too.</param>
/// <param name="Count">How many words of the question these are.</param>
internal sealed record AskedSentence(Sentence Sentence, IReadOnlyList<Token> Words, int Count);
