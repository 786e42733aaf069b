using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Desk;

/// <summary>The terminal's folder "face" (facts/eligibility.md 1.2): what arrives there is read by the bench's own eyes and logged.</summary>
internal sealed class DeskTerminal(Action<Observed> observe) : ITerminal
{
    /// <summary>The code of the institution whose desk this is.</summary>
    public const string InstitutionCode = "1312345678";

    public string MedicalInstitutionCode => InstitutionCode;

    public bool TryHandOver(string fileName, ReadOnlyMemory<byte> content)
    {
        observe(new ResultHandedOver(fileName, XmlMsgObserver.Read(content.Span)));
        return true;
    }
}
