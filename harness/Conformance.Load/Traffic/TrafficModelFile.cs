using Conformance.Bench;
using Conformance.Load.Files;

namespace Conformance.Load.Traffic;

/// <summary>Reads fixtures/traffic/*.json.</summary>
public static class TrafficModelFile
{
    private const string Hint = "fixtures/traffic/README.md describes the format";
    private const double Rounding = 1e-6;
    private static readonly string[] Fields = ["facilities", "visitsPerPerson", "identity", "people", "days", "hours"];

    /// <summary>Reads one.</summary>
    /// <exception cref="BenchFaultException">It is missing or not right; the first thing that is wrong is named with its place.</exception>
    public static TrafficModel Read(string file)
    {
        var model = StrictJson.Read<TrafficModel>(file, Hint);
        return Faults(model).FirstOrDefault() is ({ } where, { } what) ? throw StrictJson.Fault(file, where, what, Hint) : model;
    }

    private static IEnumerable<(string Where, string What)> Faults(TrafficModel model) =>
    [
        .. OfFacilities(model),
        .. model.VisitsPerPerson >= 1 && double.IsFinite(model.VisitsPerPerson) ? None : [("$.visitsPerPerson", "whoever is counted came at least once: write 1 or more")],
        .. IsShares([model.Identity.Face, model.Identity.Pin, model.Identity.Sight]) ? None : [("$.identity", "write three shares from 0 to 1 that add up to 1")],
        .. IsShares(model.People.Values) ? None : [("$.people", "write shares from 0 to 1 that add up to 1")],
        .. model.Days.Count > 0 && model.Days.All(day => day.Count > 0 && day.Weight >= 0) && model.Days.Any(day => day.Weight > 0) ? None : [("$.days", "write days with a count of 1 or more and a weight of 0 or more, one of them above 0")],
        .. model.Hours.Count == 24 && IsShares(model.Hours) ? None : [("$.hours", "write 24 shares from 0 to 1 that add up to 1")],
        .. Fields.Except(model.Basis.Keys).Select(field => ($"$.basis.{field}", "missing: say where the figure is from, or that it is an assumption")),
        .. model.Basis.Keys.Except(Fields).Select(field => ($"$.basis.{field}", "there is no such field to say it of")),
    ];

    private static (string, string)[] None => [];

    private static IEnumerable<(string Where, string What)> OfFacilities(TrafficModel model)
    {
        if (model.Facilities.Count == 0 || model.Facilities.DistinctBy(facility => facility.Kind).Count() != model.Facilities.Count)
        {
            yield return ("$.facilities", "write each kind of facility once");
        }

        for (var index = 0; index < model.Facilities.Count; index++)
        {
            var (facility, where) = (model.Facilities[index], FormattableString.Invariant($"$.facilities[{index}]"));
            if (facility.Institutions < 1 || facility.Inquiries < 1)
            {
                yield return (where, "institutions and inquiries are 1 or more");
            }

            if (facility.ByCard < 0 || facility.ByCard > facility.Inquiries)
            {
                yield return ($"{where}.byCard", "at least 0 and at most all inquiries");
            }

            if (new[] { facility.Viewings.Checkups, facility.Viewings.Prescriptions, facility.Viewings.Medical }.Any(count => count < 0 || count > facility.ByCard))
            {
                yield return ($"{where}.viewings", "at least 0 and at most byCard, as viewing needs the card");
            }
        }
    }

    private static bool IsShares(IEnumerable<double> shares) => shares.All(share => share is >= 0 and <= 1) && Math.Abs(shares.Sum() - 1) < Rounding;
}
