namespace Conformance.ReaderSimulator;

/// <summary>What is amiss around the reader; to be read and changed under the desk's lock or within an act.</summary>
/// <param name="taken">The way in which the card is taken; null for any.</param>
internal sealed class Surroundings(CardPlacing? taken)
{
    /// <summary>True while the camera gives no picture.</summary>
    public bool IsCameraCovered { get; private set; }

    /// <summary>True while the keys of the PIN pad do nothing.</summary>
    public bool IsKeypadDead { get; private set; }

    /// <summary>True while nothing can be asked or handed over.</summary>
    public bool IsTerminalAsleep { get; private set; }

    /// <summary>How the card lies that was placed, or will be.</summary>
    public CardLying CardLies { get; private set; }

    /// <summary>Whoever places a card next, places it right.</summary>
    public void CardGone() => CardLies = CardLying.Right;

    public void Befall(ReaderTrouble trouble)
    {
        switch (trouble)
        {
            case ReaderTrouble.CameraCovered or ReaderTrouble.CameraFree:
                IsCameraCovered = trouble == ReaderTrouble.CameraCovered;
                break;
            case ReaderTrouble.KeypadDead or ReaderTrouble.KeypadMended:
                IsKeypadDead = trouble == ReaderTrouble.KeypadDead;
                break;
            case ReaderTrouble.TerminalAsleep or ReaderTrouble.TerminalAwake:
                IsTerminalAsleep = trouble == ReaderTrouble.TerminalAsleep;
                break;
            case ReaderTrouble.CardInSleeve:
                CardLies = CardLying.InSleeve;
                break;
            case ReaderTrouble.CardWrongWay:
                CardLies = CardLying.WrongWay;
                break;
            case ReaderTrouble.CardFlatFaceUp:
                Lies(CardPlacing.FlatFaceUp);
                break;
            case ReaderTrouble.CardFlatFaceDown:
                Lies(CardPlacing.FlatFaceDown);
                break;
            case ReaderTrouble.CardUpright:
                Lies(CardPlacing.Upright);
                break;
            case ReaderTrouble.TwoCards:
                CardLies = CardLying.OnAnother;
                break;
        }
    }

    // What is right for one model is wrong for another (facts/eligibility.md 5.2).
    private void Lies(CardPlacing way) => CardLies = taken is null || taken == way ? CardLying.Right : CardLying.WrongWay;
}
