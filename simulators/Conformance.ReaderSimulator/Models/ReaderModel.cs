namespace Conformance.ReaderSimulator;

/// <summary>What sets one maker's reader apart from another's (RDR-1), as data.</summary>
/// <param name="Name">Name of the model, for logs.</param>
public sealed record ReaderModel(string Name)
{
    /// <summary>Whether consent is asked before or after identity.</summary>
    public required ConsentMoment ConsentMoment { get; init; }

    /// <summary>The items asked, in this order; the others count as refused without being asked (facts/eligibility.md 5.3).</summary>
    public required IReadOnlyList<ConsentItem> ConsentItems { get; init; }

    /// <summary>What it can do beyond what all can.</summary>
    public required IReadOnlyList<ModelAbility> Abilities { get; init; }

    /// <summary>True when one screen offers consent to all items at once (CONS-6).</summary>
    public required bool ComprehensiveConsent { get; init; }

    /// <summary>The lowest score, 0 to 1, that counts as the same face.</summary>
    public required double FaceThreshold { get; init; }

    /// <summary>Comparisons that may fail before the reader gives up on the face; at least 1.</summary>
    public required int FaceAttempts { get; init; }

    /// <summary>
    /// How often the number printed on the card is read for one session; at least 1. Every misread costs the card one of ten tries
    /// (facts/eligibility.md 10).
    /// </summary>
    public required int CardFaceReads { get; init; }

    /// <summary>True when staff can switch visual mode at the reader with a passcode, not only at the terminal (facts/eligibility.md 10).</summary>
    public required bool VisualModeAtReader { get; init; }

    /// <summary>True when visual mode ends by itself once the patient it was used for has taken the card.</summary>
    public required bool VisualModeReturns { get; init; }

    /// <summary>
    /// True when the PIN is offered on a card without one, where it never leads anywhere (CARD-8). When false the reader asks the
    /// card first; a card without a PIN and one whose PIN is locked may answer alike, so the PIN is offered on neither.
    /// </summary>
    public required bool OffersPinOnCardWithoutPin { get; init; }

    /// <summary>How a card has to lie (facts/eligibility.md 5.2).</summary>
    public required CardPlacing Placing { get; init; }

    /// <summary>What is heard of it.</summary>
    public required AnnouncementStyle Announces { get; init; }

    /// <summary>What the model calls things on its screens.</summary>
    public ScreenWording Wording { get; init; } = ScreenWording.Plain;

    /// <summary>How long the screens wait.</summary>
    public required ScreenTimeouts Timeouts { get; init; }

    /// <summary>Whether its maker has such a device.</summary>
    public bool Has(Front front) => front switch
    {
        Front.VisitDevice or Front.OtherVisitDevice or Front.VisitPage => Abilities.Contains(ModelAbility.HomeVisit),
        Front.OwnDevice => Abilities.Contains(ModelAbility.OnlineCare),
        _ => true,
    };
}
