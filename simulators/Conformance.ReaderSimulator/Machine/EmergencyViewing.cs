namespace Conformance.ReaderSimulator;

/// <summary>
/// 救急時医療情報閲覧 (EMRG-2): for one patient, whose consent is hard to get. Over once that patient is gone, once staff choose a mode,
/// and at a restart, so that nobody else goes unasked.
/// </summary>
internal sealed class EmergencyViewing(Desk desk)
{
    private bool _served;

    public bool IsOn { get; private set; }

    public void Begin() => (IsOn, _served) = (true, false);

    public void End() => IsOn = false;

    /// <summary>A patient has come to the check by sight.</summary>
    public void Serve() => _served = true;

    /// <summary>The patient has taken the card.</summary>
    public void PatientGone()
    {
        if (IsOn && _served && desk.Defect.EndsEmergencyViewing())
        {
            End();
        }
    }
}
