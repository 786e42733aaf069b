using Conformance.Bench.Observation;
using Conformance.Bench.Reception;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Desk;

/// <summary>
/// The terminal: its settings, which staff change, and its folder "face" (facts/eligibility.md 1.2): what arrives there is read by the
/// bench's own eyes and logged.
/// </summary>
internal sealed class DeskTerminal(Action<Observed> observe, DeskBackground? behind = null) : ITerminal
{
    /// <summary>The code of the institution whose desk this is.</summary>
    public const string InstitutionCode = "1312345678";

    public string MedicalInstitutionCode => behind?.InstitutionCode ?? InstitutionCode;

    public TerminalSettings Settings { get; private set; } = TerminalSettings.EveryItem;

    /// <summary>Staff set the terminal; a reader heeds it when it is started the next time (facts/eligibility.md 5.3).</summary>
    public void Set(TerminalSettings settings)
    {
        observe(new StaffActed($"set the terminal to ask {SettingsWords.Of(settings)}"));
        Settings = settings;
    }

    public bool TryHandOver(string fileName, ReadOnlyMemory<byte> content)
    {
        var name = behind is null ? fileName : behind.HandOver(fileName, content);
        if (name is null)
        {
            return false;
        }

        observe(new ResultHandedOver(name, XmlMsgObserver.Read(content.Span)));
        return true;
    }
}
