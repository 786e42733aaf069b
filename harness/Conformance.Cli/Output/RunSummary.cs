using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using NodaTime.Text;

namespace Conformance.Cli.Output;

/// <summary>The requirements of a run in words: how many are met, which are not proven, which are excused, and which nobody looked at.</summary>
internal sealed class RunSummary(TextWriter output, RunOutcome outcome, Shard? part)
{
    private const int Width = 110;
    private const string NotChecked = $"not checked (why: {RunFile.Name})";
    private readonly string _beyond = part is null ? "the filter" : $"part {part}";

    /// <summary>How the requirements of each level came out; every one is counted.</summary>
    public void Levels()
    {
        foreach (var level in outcome.Requirements.GroupBy(requirement => requirement.Requirement.Level).OrderBy(level => level.Key))
        {
            var counts = level.GroupBy(Standing).OrderBy(standing => standing.Key.Order).Select(standing => $"{standing.Count()} {standing.Key.Word}");
            output.WriteLine($"{Words.Of(level.Key),-6} {level.Count(),3} requirements: {string.Join(", ", counts)}");
        }
    }

    /// <summary>What is not proven although no finding says so: a check that no scenario came to decide.</summary>
    public void Unproven()
    {
        foreach (var missing in outcome.With(Verdict.NotTestable).Where(requirement => requirement is { Why: not null, IsAccepted: false }))
        {
            var requirement = missing.Requirement;
            output.WriteLine();
            output.WriteLine($"{missing.Verdict}: {requirement.Id} ({Words.Of(requirement.Level)}): {missing.Why}");
            output.WriteLine($"  owner     {missing.Owner}");
        }
    }

    /// <summary>Every waiver and what became of it.</summary>
    public void Waivers()
    {
        Heading("waivers", outcome.Waivers.Count);
        foreach (var waiver in outcome.Waivers)
        {
            var day = LocalDatePattern.Iso.Format(waiver.Waiver.LastDay);
            output.WriteLine($"  {waiver.State,-11} {waiver.Waiver.Requirement} until {day} by {waiver.Waiver.Owner}: {waiver.Waiver.Reason}");
        }
    }

    /// <summary>Every acceptance and what became of it.</summary>
    public void Acceptances()
    {
        Heading("accepted", outcome.Acceptances.Count);
        foreach (var accepted in outcome.Acceptances)
        {
            output.WriteLine($"  {accepted.State,-11} {accepted.Acceptance.Verdict,-11} {accepted.Acceptance}{(accepted.Why is { } why ? $" ({why}{(accepted.Fails ? "; take it out with --accept" : "")})" : "")}");
        }
    }

    /// <summary>
    /// Every requirement that the run says nothing good or bad about, by the reason. Where a filter left most of them out, those that are out
    /// for every device are counted, so that what was found stays in sight; run.json names them.
    /// </summary>
    public void NotCovered()
    {
        var notReached = $"not reached by {_beyond} (which: {RunFile.Name})";
        (string Title, IEnumerable<RequirementOutcome> Requirements)[] parts =
        [
            .. Withheld(Verdict.NotApplicable, "not applicable"),
            .. Withheld(Verdict.NotObservable, "not observable"),
            (NotChecked, outcome.Requirements.Where(requirement => requirement.IsNotChecked)),
            (notReached, outcome.Requirements.Where(requirement => requirement.IsNotReached)),
            ($"reached in part by {_beyond}", outcome.Requirements.Where(requirement => requirement is { Why: null, Verdict: Verdict.Passed or Verdict.Attested, Undecided.Count: > 0 })),
        ];
        var filled = parts.Select(part => (part.Title, Ids: part.Requirements.Select(requirement => requirement.Requirement.Id).ToList())).Where(part => part.Ids.Count > 0).ToList();
        Heading("not covered", filled.Count);
        var isPartial = outcome.Requirements.Any(requirement => requirement.IsNotReached);
        foreach (var (title, ids) in filled)
        {
            List($"  {title}: {ids.Count}", isPartial && (title == NotChecked || title == notReached) ? [] : ids);
        }
    }

    private IEnumerable<(string Title, IEnumerable<RequirementOutcome> Requirements)> Withheld(Verdict verdict, string word) =>
        outcome.With(verdict).GroupBy(requirement => requirement.Why ?? requirement.Findings[0].Finding.Seen).Select(same => ($"{word} ({same.Key})", same.AsEnumerable()));

    private void Heading(string title, int count)
    {
        if (count > 0)
        {
            output.WriteLine();
            output.WriteLine(title);
        }
    }

    private void List(string title, IReadOnlyList<string> ids)
    {
        var line = ids is [] ? title : title + " -";
        foreach (var id in ids)
        {
            if (line.Length + id.Length + 1 > Width)
            {
                output.WriteLine(line);
                line = "   ";
            }

            line += $" {id}";
        }

        output.WriteLine(line);
    }

    private (int Order, string Word) Standing(RequirementOutcome requirement) => requirement switch
    {
        { Waiver: not null } => (20, $"{requirement.Verdict}, waived"),
        { IsAccepted: true } => (21, $"{requirement.Verdict}, accepted"),
        { Verdict: { } verdict } => ((int)verdict, verdict.ToString()),
        { IsNotChecked: true } => (30, "not checked"),
        _ => (31, $"not reached by {_beyond}"),
    };
}
