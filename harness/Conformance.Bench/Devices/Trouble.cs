namespace Conformance.Bench.Devices;

/// <summary>What befalls the desk, the reader or the card in it, and how it ends. The set is closed; a device outside gets each as a word.</summary>
public enum Trouble
{
    /// <summary>Something covers the camera: it gives no picture (RDR-8).</summary>
    CameraCovered,

    /// <summary>The camera is free again.</summary>
    CameraFree,

    /// <summary>The keys of the PIN pad do nothing any more (RDR-8).</summary>
    KeypadDead,

    /// <summary>The keys work again.</summary>
    KeypadMended,

    /// <summary>The terminal behind the reader sleeps: nothing can be asked, nothing be handed over.</summary>
    TerminalAsleep,

    /// <summary>The terminal is awake again.</summary>
    TerminalAwake,

    /// <summary>The reader was switched on and did not come up (RDR-13).</summary>
    StartFailed,

    /// <summary>The card that is placed next is left in its sleeve (RDR-7).</summary>
    CardInSleeve,

    /// <summary>The card that is placed next lies otherwise than the model wants it, whichever way that is (facts/eligibility.md 5.2).</summary>
    CardWrongWay,

    /// <summary>The card that is placed next lies flat, its face upwards; right for the models that take it so (facts/eligibility.md 5.2).</summary>
    CardFlatFaceUp,

    /// <summary>It lies flat, its face downwards; right for the models that take it so.</summary>
    CardFlatFaceDown,

    /// <summary>It stands upright; right for the models that take it so.</summary>
    CardUpright,

    /// <summary>Two cards are placed next, one on the other.</summary>
    TwoCards,

    /// <summary>No request gets to the centre any more; the bench's own doing, on which no device is told.</summary>
    NetworkDown,

    /// <summary>Requests get to the centre again.</summary>
    NetworkUp,
}
