using System.CommandLine;

namespace Bot.CommandLine;

/// <summary><c>bot register discord|slack</c>: waits for the platforms; until then it says so.</summary>
internal static class RegisterVerb
{
    public static Command Create()
    {
        var platform = new Argument<string?>("platform") { Description = "discord or slack", Arity = ArgumentArity.ZeroOrOne };
        var apply = new Option<bool>("--apply") { Description = "Register with the configured tokens." };
        var register = new Command("register", "Prints what a platform needs to know of the commands.") { platform, apply };
        register.SetAction((Func<ParseResult, int>)(_ => throw new RefusedException("no-platforms", "This version has neither Discord nor Slack yet, so there is nothing to register.")));
        return register;
    }
}
