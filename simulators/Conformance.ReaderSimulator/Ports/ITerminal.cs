namespace Conformance.ReaderSimulator;

/// <summary>The terminal behind the reader (資格確認端末).</summary>
public interface ITerminal
{
    /// <summary>The institution's code, 10 digits: prefecture 2, fee table 1, number 7 (facts/eligibility.md 1.4).</summary>
    string MedicalInstitutionCode { get; }

    /// <summary>Its settings as they are now; a reader heeds those that it found when it was started.</summary>
    TerminalSettings Settings { get; }

    /// <summary>Puts a result into the folder "face" (facts/eligibility.md 1.2).</summary>
    /// <returns>False when the file could not be put there; never throws for that.</returns>
    bool TryHandOver(string fileName, ReadOnlyMemory<byte> content);
}
