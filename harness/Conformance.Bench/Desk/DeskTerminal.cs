using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Desk;

/// <summary>The terminal's folder "face" (facts/eligibility.md 1.2): what arrives there is read by the bench's own eyes and logged.</summary>
internal sealed class DeskTerminal(Action<Observed> observe) : ITerminal
{
    public string MedicalInstitutionCode => "1312345678";

    public bool TryHandOver(string fileName, ReadOnlyMemory<byte> content)
    {
        observe(new ResultHandedOver(fileName, XmlMsgObserver.Read(content.Span)));
        return true;
    }
}
