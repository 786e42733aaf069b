namespace Conformance.ReaderSimulator;

/// <summary>Greets the next patient by the last one's name at the choice of ways; the idle screen is clean (against RDR-9).</summary>
internal sealed class LastPatientGreeted : ReaderDefect
{
    private string? _kana;

    public override string Name => "last-patient-greeted";

    internal override void PatientNamed(string? kana) => _kana = kana;

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id != ScreenIds.Method || _kana is null)
        {
            return screen;
        }

        Inject();
        return screen with { Lines = [new(_kana, _kana), .. screen.Lines] };
    }
}
