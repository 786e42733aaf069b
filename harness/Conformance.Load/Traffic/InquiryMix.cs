namespace Conformance.Load.Traffic;

/// <summary>Draws what each arrival asks from the model, by its number and the seed alone.</summary>
/// <param name="model">The shares.</param>
/// <param name="scale">Whose traffic.</param>
/// <param name="seed">Of the chance.</param>
/// <param name="cardShare">The share of inquiries by card, 0 to 1; null for the model's.</param>
public sealed class InquiryMix(TrafficModel model, TrafficScale scale, int seed, double? cardShare)
{
    private readonly KeyValuePair<PersonKind, double>[] _people = [.. model.People.OrderBy(person => person.Key)];
    private readonly double _all = scale.Facilities.Sum(facility => (double)facility.Inquiries);

    /// <summary>What the arrival of this number asks.</summary>
    public Inquiry At(long index)
    {
        var chance = new IndexedChance(seed, index);
        var facility = FacilityAt(chance.Next() * _all);
        var byCard = chance.Next() < (cardShare ?? (double)facility.ByCard / facility.Inquiries);
        var evidence = model.Identity.At(chance.Next());
        var (person, which) = (PersonAt(chance.Next()), chance.Next());
        return new(
            facility.Kind,
            byCard,
            evidence,
            person,
            which,
            chance.Next() * facility.ByCard < facility.Viewings.Checkups,
            chance.Next() * facility.ByCard < facility.Viewings.Prescriptions,
            chance.Next() * facility.ByCard < facility.Viewings.Medical);
    }

    private FacilityTraffic FacilityAt(double place)
    {
        foreach (var facility in scale.Facilities)
        {
            place -= facility.Inquiries;
            if (place < 0)
            {
                return facility;
            }
        }

        return scale.Facilities[^1];
    }

    private PersonKind PersonAt(double place)
    {
        foreach (var (kind, share) in _people)
        {
            place -= share;
            if (place < 0)
            {
                return kind;
            }
        }

        return PersonKind.Valid;
    }
}
