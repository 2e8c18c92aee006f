using System.CommandLine;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit rules: every rule of a kit as one sentence.</summary>
internal static class KitRulesCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var json = Choices.Json();
        var command = new Command("rules", "把每条规则写成一句话：什么情况算什么问题，原因和措施从哪里取。") { folder, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, bool json)
    {
        if (KitDoor.Open(terminal, folder, json) is not { } kit) return ExitCode.KitFault;

        if (json)
            foreach (var rule in kit.Rules.Rules) WriteJson(terminal, rule, kit.Phrases);
        else terminal.Result.Write(RuleListing.Of(kit.Rules.Rules, kit.Phrases));
        return ExitCode.Done;
    }

    private static void WriteJson(Terminal terminal, Rule rule, PhraseBook phrases) => terminal.Json(json => json.Object(() =>
    {
        json.Property("rule", rule.Id);
        json.Property("name", rule.Name);
        json.Property("severity", RuleListing.Weight(rule));
        json.Property("sentence", RuleSentence.Of(rule, phrases));
        json.Property("why", rule.Why);
        json.Property("place", DiagnosticText.Place(rule.Place));
    }));
}
