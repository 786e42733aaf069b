using Conformance.Bench.Physical.Cards;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>What to do about a command that was kept back.</summary>
internal static class Remedies
{
    public static string Of(InterlockRule rule, CardIdentity card) => rule switch
    {
        InterlockRule.NotArmed => card.Token is { } token
            ? $"If the bench may present secrets to this card, say so: --arm {token} --floor N, where N tries stay left"
            : "This card tells too little of itself to be armed; use another",
        InterlockRule.OtherCard => $"The card in the reader is {card.Token?.Text ?? "not to be told from others"}; put the armed one in, or arm this one",
        InterlockRule.Floor => "Have the right secret presented to restore the count, or lower the floor; to let a scenario lock the card, sacrifice it with --sacrifice",
        InterlockRule.TriesUnknown => "Run 'conformance doctor' to see what the card answers",
        InterlockRule.NotExclusive => "End the other programs that use the reader, then try again",
        InterlockRule.TargetUnknown => "Select the application by its whole name and then the EF; keep the card held from there on",
        InterlockRule.IndividualNumber => "Use a test card: on a card of the production issuer no option whatever allows this",
        InterlockRule.Administration => "Nothing to do: the bench never sends it to a physical card",
        _ => "Send it to a simulated card instead: --binding in-process or virtual-pcsc",
    };
}
