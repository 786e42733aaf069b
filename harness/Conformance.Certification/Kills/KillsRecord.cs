using Conformance.Certification.Judging;
using Conformance.Certification.Qualifying;
using Conformance.Certification.References;

namespace Conformance.Certification.Kills;

/// <summary>The extract of the kill matrix for the checks that the run used, as it stands in kills.json: a pass of a check means what it is known to catch.</summary>
/// <param name="Checks">In the order of the catalogue.</param>
public sealed record KillsRecord(IReadOnlyList<UsedCheck> Checks)
{
    /// <summary>The extract for a run.</summary>
    internal static KillsRecord Of(BenchReference reference, JudgedRun run, IReadOnlyList<JudgedQualification> qualifications)
    {
        var used = run.Outcome.Requirements.Where(outcome => outcome.IsDecided).SelectMany(outcome => outcome.Findings).Select(placed => placed.Finding.Check.Id).ToHashSet();
        var seen = qualifications.SelectMany(qualification => qualification.Record.Defects.Where(defect => defect.Caught)
            .Select(defect => (defect.Defect, defect.Check, Log: $"{qualification.Folder}/{defect.Log}"))).ToLookup(one => (one.Defect, one.Check), one => one.Log);
        return new(
        [
            .. from requirement in reference.Catalogue.Requirements
               from check in requirement.Checks
               where used.Contains(check.Id)
               select new UsedCheck(check.Id, requirement.Id,
               [
                   .. from defect in reference.Book.MadeFor(check.Id)
                      let killer = defect.CaughtBy.First(killer => killer.Check == check.Id)
                      select new CaughtDefect(defect.Id, killer.Seen, [.. seen[(defect.Id, check.Id)]]),
               ]),
        ]);
    }
}
