using Conformance.Load.Arrivals;
using Conformance.Load.Traffic;
using Conformance.Verification;

namespace Conformance.Load.Queues;

/// <summary>A facility whose readers are to be planned, as data.</summary>
/// <param name="Name">For people.</param>
/// <param name="Kind">Of which kind; the subsidy depends on it.</param>
/// <param name="Day">Its busiest usual day, in order and without overlap.</param>
/// <param name="Sessions">How long patients stand at the reader.</param>
/// <param name="Goal">What is to be kept.</param>
/// <param name="Readers">How many readers it has; of a hospital those given free, 1 to 3.</param>
/// <param name="ReaderYen">What one more costs.</param>
/// <param name="MostCardInquiries">Inquiries by card in its best month that counts for the subsidy (2023-10 to 2024-11).</param>
public sealed record Clinic(
    string Name, FacilityKind Kind, IReadOnlyList<OpeningHours> Day, Sessions Sessions, WaitingGoal Goal, int Readers, int ReaderYen, int MostCardInquiries)
{
    /// <summary>What the state pays for more readers (facts/seeds.md, "Incentive rules").</summary>
    public ReaderSubsidy Subsidy => Kind == FacilityKind.Hospital ? ReaderSubsidy.ForHospital(MostCardInquiries, Readers) : ReaderSubsidy.ForClinic(MostCardInquiries);

    /// <summary>What it pays for so many more of these: none beyond those it is for, and its limit is by how many are bought.</summary>
    /// <param name="more">How many are bought.</param>
    public int Paid(int more)
    {
        var bought = Math.Min(more, Subsidy.Readers);

        // The limits are the hospitals' by number of readers; 500 inquiries a reader, with one given free, are what that number needs.
        return bought == 0 ? 0 : ReaderSubsidy.ForHospital(500 * bought, givenFree: 1).Pays(bought * ReaderYen);
    }

    /// <summary>Arrivals over the day, from its first stretch on; nobody comes between stretches.</summary>
    internal RateCurve Curve
    {
        get
        {
            var pieces = new List<RatePiece>();
            for (var index = 0; index < Day.Count; index++)
            {
                if (index > 0 && Day[index].From > Day[index - 1].To)
                {
                    pieces.Add(new(Day[index].From - Day[index - 1].To, 0, 0));
                }

                var length = Day[index].To - Day[index].From;
                pieces.Add(new(length, Day[index].Patients / length.TotalSeconds, Day[index].Patients / length.TotalSeconds));
            }

            return new(pieces);
        }
    }
}
