using System.Text.Json;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Reception.Days;

/// <summary>Reads the plan of a day (fixtures/days/*.json; their form is in day.schema.json there).</summary>
public static class DayPlanFile
{
    private const string Hint = "fixtures/days/README.md says what stands in the plan of a day";

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <summary>The people of a day, in the order in which they come.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fixtures">Has the personas.</param>
    /// <exception cref="BenchFaultException">The file cannot be read or is not right; all that is wrong is named with its place.</exception>
    public static IReadOnlyList<PlannedVisit> Read(string file, BenchFixtures fixtures)
    {
        using var document = Load(file);
        var faults = new List<string>();
        var root = new ProfileFields(document.RootElement, "$", faults);
        root.Ignore("$schema");
        var visits = root.Objects("visits")?.Select(Visit).OfType<PlannedVisit>().ToList() ?? [];
        root.Close();
        if (faults.Count == 0)
        {
            faults.AddRange(Disorder(visits));
        }

        if (faults.Count > 0)
        {
            throw new BenchFaultException(Owner.Configuration, string.Join('\n', faults.Select(fault => $"{file}, {fault}")), Hint);
        }

        // Whoever is not there is named with those that are.
        visits.Select(visit => visit.Visit.Persona).Distinct().ToList().ForEach(persona => fixtures.Persona(persona));
        return visits;
    }

    private static PlannedVisit? Visit(ProfileFields fields)
    {
        var at = fields.Parsed("at", text => Time.Parse(text) is { Success: true } ? text : null, "09:15:00");
        var persona = fields.Text("persona");
        var identity = fields.WordOrNothing("identity", [Reception.Visit.Face, Reception.Visit.Pin, Reception.Visit.Sight]);
        var consent = fields.WordOrNothing("consent", [Reception.Visit.Everything, Reception.Visit.Nothing]);
        fields.Close();
        return at is null || persona is null ? null : new(Time.Parse(at).Value, new(persona, identity ?? Reception.Visit.Face, consent ?? Reception.Visit.Everything));
    }

    private static IEnumerable<string> Disorder(List<PlannedVisit> visits) => visits is []
        ? ["$.visits: nobody comes; write at least one visit"]
        : visits.Zip(visits.Skip(1)).Select((pair, index) => (pair, index)).Where(two => two.pair.Second.At < two.pair.First.At)
            .Select(two => FormattableString.Invariant($"$.visits[{two.index + 1}].at: this is before the visit that stands before it; write them in the order in which people come"));

    private static JsonDocument Load(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file), new() { AllowDuplicateProperties = false });
        }
        catch (JsonException error)
        {
            throw new BenchFaultException(Owner.Configuration, FormattableString.Invariant($"{file}, line {error.LineNumber + 1 ?? 1}: this is not JSON in which every field stands once"), Hint);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {error.Message}", "give --script a file that can be read");
        }
    }
}
