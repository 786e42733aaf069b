namespace Conformance.ReaderSimulator;

/// <summary>Keeps the last patient's name and shows it to the next (against RDR-9).</summary>
internal sealed class LastPatientOnNextScreen : ReaderDefect
{
    private string? _kana;

    public override string Name => "last-patient-on-next-screen";

    internal override void PatientNamed(string? kana) => _kana = kana;

    internal override string? NameOnIdle()
    {
        if (_kana is not null)
        {
            Inject();
        }

        return _kana;
    }
}
