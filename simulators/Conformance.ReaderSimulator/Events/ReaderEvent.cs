namespace Conformance.ReaderSimulator;

/// <summary>Everything that can be observed of a reader, in order. Holds no PIN, no key place, no passcode, no picture.</summary>
public abstract record ReaderEvent
{
    private ReaderEvent()
    {
    }

    /// <summary>A card was laid down.</summary>
    public sealed record CardPlaced : ReaderEvent;

    /// <summary>The card was taken away.</summary>
    public sealed record CardTaken : ReaderEvent;

    /// <summary>Something was held to the phone reader.</summary>
    public sealed record PhoneHeld : ReaderEvent;

    /// <summary>The reader was started anew.</summary>
    public sealed record Restarted : ReaderEvent;

    /// <summary>The state machine moved.</summary>
    /// <param name="State">To this state.</param>
    /// <param name="Row">By this row of the table, with the reason and the fact behind it.</param>
    /// <param name="Detail">More about the reason: a status word, a fault, the centre's own word; null when there is nothing to add.</param>
    public sealed record StateEntered(string State, TransitionRow Row, string? Detail) : ReaderEvent;

    /// <summary>The screen changed.</summary>
    public sealed record ScreenShown(Screen Screen) : ReaderEvent;

    /// <summary>A digit key of the PIN pad was touched; never which.</summary>
    public sealed record KeyTouched : ReaderEvent;

    /// <summary>A button was touched.</summary>
    public sealed record ButtonTouched(string Id) : ReaderEvent;

    /// <summary>A touch where nothing is; "key" stands for any place of the PIN pad.</summary>
    public sealed record TouchIgnored(string Id) : ReaderEvent;

    /// <summary>One comparison of camera picture and photo; the score is 0 to 1.</summary>
    public sealed record FrameCompared(bool Matched, double Score) : ReaderEvent;

    /// <summary>A look gave nothing that could be compared: neither a match nor a miss.</summary>
    public sealed record FrameUncompared : ReaderEvent;

    /// <summary>Somebody looked into the camera while it was off.</summary>
    public sealed record FrameIgnored : ReaderEvent;

    /// <summary>The mode changed.</summary>
    public sealed record ModeChanged(ReaderMode Mode, ModeChanger By) : ReaderEvent;

    /// <summary>Staff did something; not accepted when the passcode was wrong or there was nothing to do it to.</summary>
    /// <param name="Act">The act's <see cref="StaffAct.Name"/>.</param>
    /// <param name="Accepted">False when nothing came of it.</param>
    public sealed record StaffActed(string Act, bool Accepted) : ReaderEvent;

    /// <summary>The patient is who the card says.</summary>
    public sealed record IdentityEstablished(IdentityMethod Method) : ReaderEvent;

    /// <summary>Identity was refused: a miss, or the end of the session; the reason is a kebab-case word, the centre's own where it decided.</summary>
    public sealed record IdentityRefused(IdentityMethod Method, Decider DecidedBy, string Reason) : ReaderEvent;

    /// <summary>One item of consent is settled.</summary>
    public sealed record ConsentDecided(ConsentItem Item, bool Given, ConsentHow How) : ReaderEvent;

    /// <summary>The terminal asks the centre for a result.</summary>
    public sealed record InquirySent(ConsentAnswers Consents) : ReaderEvent;

    /// <summary>The centre answered with a result of so many bytes, or could not (null).</summary>
    public sealed record InquiryAnswered(int? Bytes) : ReaderEvent;

    /// <summary>The terminal has the result: file name and exact content.</summary>
    public sealed record HandedOver(string FileName, ReadOnlyMemory<byte> Content) : ReaderEvent;

    /// <summary>What is still held of faces once a session is over: how many pictures, photos and templates. Nothing, on a good reader (RDR-6).</summary>
    public sealed record FaceMemoryTold(int Frames, int Photos, int Templates) : ReaderEvent;

    /// <summary>The session is over and cleared. Once per session; after "finished" when the name leaves the screen.</summary>
    public sealed record SessionEnded(SessionEnding How) : ReaderEvent;
}
