using System.Text.Json.Serialization;

namespace Conformance.CardSimulator.Faults;

/// <summary>One thing that goes wrong.</summary>
/// <param name="At">At which command since the card was first put in, from 1; for a loss of power at which VERIFY with data.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fault")]
[JsonDerivedType(typeof(Pulled), "pulled")]
[JsonDerivedType(typeof(Swapped), "swapped")]
[JsonDerivedType(typeof(Mute), "mute")]
[JsonDerivedType(typeof(Reset), "reset")]
[JsonDerivedType(typeof(WrongLength), "wrong-length")]
[JsonDerivedType(typeof(WrongStatus), "wrong-status")]
[JsonDerivedType(typeof(BitError), "bit-error")]
[JsonDerivedType(typeof(Slow), "slow")]
[JsonDerivedType(typeof(WaitingTimeExtension), "waiting-time-extension")]
[JsonDerivedType(typeof(PowerLoss), "power-loss")]
public abstract record PlannedFault(int At)
{
    /// <summary>What a plan's file calls it.</summary>
    [JsonIgnore]
    public string Word => this switch
    {
        Pulled => "pulled",
        Swapped => "swapped",
        Mute => "mute",
        Reset => "reset",
        WrongLength => "wrong-length",
        WrongStatus => "wrong-status",
        BitError => "bit-error",
        Slow => "slow",
        WaitingTimeExtension => "waiting-time-extension",
        PowerLoss => "power-loss",
        _ => throw new InvalidOperationException("this fault was never given its word"),
    };

    /// <summary>The card is pulled out instead of answering, and the command not carried out.</summary>
    public sealed record Pulled(int At) : PlannedFault(At);

    /// <summary>The card is pulled out instead of answering, and another one put in.</summary>
    /// <param name="At">At which command.</param>
    /// <param name="With">Whose card takes its place.</param>
    public sealed record Swapped(int At, string With) : PlannedFault(At);

    /// <summary>The card says nothing from this command on until it is powered again.</summary>
    public sealed record Mute(int At) : PlannedFault(At);

    /// <summary>The chip resets itself before it carries the command out: what was selected and verified is lost.</summary>
    public sealed record Reset(int At) : PlannedFault(At);

    /// <summary>The answer's data field loses its last bytes, or gets random ones behind it.</summary>
    /// <param name="At">At which command.</param>
    /// <param name="By">How many bytes; negative for fewer.</param>
    public sealed record WrongLength(int At, int By) : PlannedFault(At);

    /// <summary>The answer has another status word.</summary>
    /// <param name="At">At which command.</param>
    /// <param name="Status">Four hexadecimal digits.</param>
    public sealed record WrongStatus(int At, string Status) : PlannedFault(At);

    /// <summary>One random bit of the answer is flipped: of its data, where it has any.</summary>
    public sealed record BitError(int At) : PlannedFault(At);

    /// <summary>From this command on every answer is late.</summary>
    /// <param name="At">From which command on.</param>
    /// <param name="Milliseconds">How late.</param>
    public sealed record Slow(int At, int Milliseconds) : PlannedFault(At);

    /// <summary>
    /// The card asks the reader for more time before it answers. That is said below APDUs (ISO/IEC 7816-3 for T=1, ISO/IEC 14443-4), and
    /// vpcd has no word for it: what is seen here of it is a late answer, in process as through vpcd.
    /// </summary>
    /// <param name="At">At which command.</param>
    /// <param name="Times">How often it asks.</param>
    /// <param name="Milliseconds">How much time it gets each time.</param>
    public sealed record WaitingTimeExtension(int At, int Times, int Milliseconds) : PlannedFault(At);

    /// <summary>
    /// The card loses power at the n-th VERIFY with data, between the write of the retry counter and the answer. A chip writes the counter
    /// before it compares, so that nobody gains a try by pulling the card.
    /// </summary>
    public sealed record PowerLoss(int At) : PlannedFault(At);
}
