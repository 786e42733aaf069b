namespace Conformance.ReaderSimulator;

/// <summary>目視モード (RDR-8): entered and left by staff, kept for the next patients unless the model returns by itself.</summary>
internal sealed class VisualMode(Desk desk)
{
    private bool _served;

    public ReaderMode Mode { get; private set; }

    public bool IsOn => Mode == ReaderMode.Visual;

    public void Set(ReaderMode mode, ModeChanger by)
    {
        if (Mode == mode)
        {
            return;
        }

        if (mode == ReaderMode.Normal && by is ModeChanger.TerminalMenu or ModeChanger.ReaderPasscode && !desk.Defect.LeavesVisualMode(by))
        {
            return;
        }

        Mode = mode;
        _served = false;
        desk.Observe(new ReaderEvent.ModeChanged(mode, by));
    }

    /// <summary>A patient has come to the sight check.</summary>
    public void Serve() => _served = true;

    /// <summary>The patient has taken the card.</summary>
    public void PatientGone()
    {
        if (!IsOn || !_served)
        {
            return;
        }

        if (desk.Model.VisualModeReturns)
        {
            if (desk.Defect.ReturnsFromVisualMode())
            {
                Set(ReaderMode.Normal, ModeChanger.OwnReturn);
            }
        }
        else if (!desk.Defect.KeepsVisualMode())
        {
            Set(ReaderMode.Normal, ModeChanger.Nobody);
        }
    }
}
