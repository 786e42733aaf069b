using System.Globalization;

namespace Conformance.Load.Traffic;

/// <summary>How much of the country's traffic: all of it, a share, or one facility of average size.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Facilities">Whose traffic.</param>
/// <param name="InquiriesPerMonth">How many inquiries a month that is.</param>
/// <param name="BusiestHourPerSecond">Inquiries a second in the busiest hour of the busiest day.</param>
public sealed record TrafficScale(string Name, IReadOnlyList<FacilityTraffic> Facilities, double InquiriesPerMonth, double BusiestHourPerSecond)
{
    /// <summary>What may be asked for.</summary>
    public const string Words = "nation, hospital, clinic, dental, pharmacy, or a share of the nation as a number above 0 and up to 100";

    /// <summary>Reads what was asked for.</summary>
    /// <returns>Null when it is none of <see cref="Words"/>, or the model has no such facility.</returns>
    public static TrafficScale? Of(TrafficModel model, string text)
    {
        if (text == "nation")
        {
            return Make(model, text, model.Facilities, model.Inquiries);
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100)
        {
            return Make(model, text, model.Facilities, model.Inquiries * share);
        }

        return model.Facilities.FirstOrDefault(facility => text.Equals(facility.Kind.ToString(), StringComparison.OrdinalIgnoreCase)) is { } one
            ? Make(model, text, [one], (double)one.Inquiries / one.Institutions)
            : null;
    }

    private static TrafficScale Make(TrafficModel model, string name, IReadOnlyList<FacilityTraffic> facilities, double inquiries) =>
        new(name, facilities, inquiries, inquiries * model.BusiestHour / TimeSpan.FromHours(1).TotalSeconds);
}
