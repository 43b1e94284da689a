using System.CommandLine;
using Benchmarks.Parts;
using BenchmarkDotNet.Running;

namespace Benchmarks.Verbs;

/// <summary><c>parts</c>: the inner parts under BenchmarkDotNet, whose own arguments follow: <c>parts -- --filter *Tokenizer* --job short</c>.</summary>
internal static class PartsVerb
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("argument") { Description = "Arguments of BenchmarkDotNet.", Arity = ArgumentArity.ZeroOrMore };
        var verb = new Command("parts", "Nanoseconds and bytes of the inner parts.") { arguments };
        verb.SetAction(parsed => BenchmarkSwitcher.FromTypes([typeof(TokenizerParts), typeof(ReaderParts), typeof(RetrievalParts)]).Run(parsed.GetValue(arguments)));
        return verb;
    }
}
