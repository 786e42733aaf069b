namespace Conformance.ReaderSimulator;

/// <summary>What befalls a reader and the card in it, and how it ends.</summary>
public enum ReaderTrouble
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

    /// <summary>The card that is placed next is left in its sleeve, through which its printed face cannot be read (RDR-7).</summary>
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
}
