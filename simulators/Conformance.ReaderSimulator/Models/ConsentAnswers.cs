namespace Conformance.ReaderSimulator;

/// <summary>What the patient consented to; whatever was not answered is a no (CONS-2).</summary>
public sealed record ConsentAnswers(bool Surgery, bool Medical, bool Checkups)
{
    /// <summary>No consent to anything.</summary>
    public static ConsentAnswers None { get; } = new(false, false, false);
}
