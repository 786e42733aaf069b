namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>What may happen around one reader, in the small model.</summary>
internal enum ModelAct
{
    SelectPin,
    SelectCertificate,
    AskTries,
    PresentRight,
    PresentWrong,
    PresentWrongByShortId,
    Change,
    PresentRightAndChangeWhileHeld,
    OtherPresentsWrongNow,
    OtherSelectsElsewhereWhenItCan,
    OtherPresentsWrongWhenItCan,
    ConnectAgain,
    SwapCard,
}
