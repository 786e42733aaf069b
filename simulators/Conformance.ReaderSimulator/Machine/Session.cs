using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>One patient, from card placed to card taken. Everything about the patient is in here and goes with it (RDR-6).</summary>
internal sealed class Session(Desk desk) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    public Desk Desk { get; } = desk;

    public CancellationToken Cancellation => _cancellation.Token;

    public ConsentBook Consents { get; } = new(desk);

    public QuestionBook Questions { get; } = new(desk);

    /// <summary>True when a phone is in the card's place, so that no card is held or to be taken.</summary>
    public bool IsByPhone { get; init; }

    /// <summary>True once the card was laid down: at the desk from the beginning, elsewhere after PIN or sight (VISIT-1).</summary>
    public bool CardLies { get; set; } = desk.Front == Front.Desk;

    /// <summary>True while there is a card to be taken.</summary>
    public bool HoldsCard => CardLies && !IsByPhone;

    /// <summary>The digits that wait for the card, away from the desk; null while there are none.</summary>
    public PinEntry? Entry { get; set; }

    /// <summary>True once staff have said, away from the desk, that it is the holder, and the card is still to be read.</summary>
    public bool SightConfirmed { get; set; }

    /// <summary>True once staff know who the patient is whom nobody can ask (EMRG-2).</summary>
    public bool IsEmergency { get; set; }

    /// <summary>The card's connection; set by the first working state.</summary>
    public CardChannel? Card { get; set; }

    /// <summary>The comparison with the chip's photo; null until that was opened.</summary>
    public IFaceComparison? Face { get; set; }

    /// <summary>How many tries of the card were spent on a number that was misread.</summary>
    public int CardFaceMisreads { get; set; }

    /// <summary>True when the patient may choose the PIN.</summary>
    public bool OffersPin { get; set; }

    /// <summary>True when any entry proves identity without the chip; never on a good reader (CARD-8).</summary>
    public bool TakesAnyPin { get; set; }

    /// <summary>True once an entry went to the chip.</summary>
    public bool PinTried { get; set; }

    /// <summary>The chip's answer to an entry that was not confirmed yet; null on every good reader.</summary>
    public CardReply? ReplyBeforeOk { get; set; }

    /// <summary>What the centre said of the holder; null until then.</summary>
    public HolderAnswer.Trusted? Holder { get; set; }

    public bool IsOver { get; private set; }

    /// <summary>Observed only while the session lives: an act cut off by taking the card says nothing any more.</summary>
    public void Observe(ReaderEvent happened)
    {
        lock (Desk.Sync)
        {
            if (!IsOver)
            {
                Desk.Observe(happened);
            }
        }
    }

    /// <summary>From here on nothing of this session shows. To be called under the lock.</summary>
    public void End() => IsOver = true;

    /// <summary>Lets go of whatever the session waits for. To be called outside the lock: continuations may run at once.</summary>
    public void Cancel() => _cancellation.Cancel();

    public void Dispose()
    {
        Desk.Faces.Release(Face);
        Card?.Dispose();
        _cancellation.Dispose();
    }
}
