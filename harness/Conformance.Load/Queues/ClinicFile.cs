using Conformance.Bench;
using Conformance.Load.Files;
using Conformance.Load.Traffic;

namespace Conformance.Load.Queues;

/// <summary>Reads fixtures/traffic/clinics/*.json.</summary>
public static class ClinicFile
{
    private const string Hint = "fixtures/traffic/README.md describes the format";
    private const double Rounding = 1e-6;

    /// <summary>Reads one.</summary>
    /// <exception cref="BenchFaultException">It is missing or not right; the first thing that is wrong is named with its place.</exception>
    public static Clinic Read(string file)
    {
        var clinic = StrictJson.Read<Clinic>(file, Hint);
        return Faults(clinic).FirstOrDefault(fault => fault.What is not null) is (var where, { } what) ? throw StrictJson.Fault(file, where, what, Hint) : clinic;
    }

    private static IEnumerable<(string Where, string? What)> Faults(Clinic clinic) =>
    [
        ("$.day", clinic.Day.Count > 0 && clinic.Day.Any(hours => hours.Patients > 0) ? null : "write at least one stretch with patients"),
        .. clinic.Day.Select((hours, index) => (FormattableString.Invariant($"$.day[{index}]"), OfHours(clinic.Day, index))),
        .. clinic.Sessions.All.Select(session => ($"$.sessions.{session.Name}", OfSession(session.Time))),
        ("$.sessions", Math.Abs(clinic.Sessions.All.Sum(session => session.Time.Share) - 1) < Rounding ? null : "the four shares add up to 1"),
        ("$.goal", clinic.Goal is { Share: > 0 and < 1, AtMostSeconds: >= 0 and <= 3600 } ? null : "share lies above 0 and below 1, atMostSeconds between 0 and 3600"),
        ("$.readers", clinic.Readers is >= 1 and <= ReaderPlan.MostReaders ? null : FormattableString.Invariant($"1 to {ReaderPlan.MostReaders}")),
        ("$.readers", clinic.Kind != FacilityKind.Hospital || clinic.Readers <= 3 ? null : "a hospital was given 1 to 3 free"),
        ("$.readerYen", clinic.ReaderYen is >= 0 and <= 10_000_000 ? null : "0 to 10000000"),
        ("$.mostCardInquiries", clinic.MostCardInquiries >= 0 ? null : "0 or more"),
    ];

    private static string? OfHours(IReadOnlyList<OpeningHours> day, int index) => day[index].To <= day[index].From ? "to lies after from, on the same day"
        : index > 0 && day[index].From < day[index - 1].To ? "begins before the stretch before it ends"
        : day[index].Patients is >= 0 and <= 10_000 ? null
        : "patients are 0 to 10000";

    private static string? OfSession(SessionTime time) => time.Share is not (>= 0 and <= 1) ? "share is 0 to 1"
        : time.MeanSeconds is not (> 0 and <= 3600) ? "meanSeconds lies above 0, up to 3600"
        : time.Spread is null or (> 0 and <= 5) ? null
        : "spread lies above 0, up to 5; leave it out for an exponential distribution";
}
