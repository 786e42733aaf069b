namespace Conformance.ReaderSimulator;

/// <summary>Takes any passcode for the staff's (against RDR-8).</summary>
internal sealed class StaffPasscodeNotChecked : ReaderDefect
{
    public override string Name => "staff-passcode-not-checked";

    internal override bool ChecksStaffPasscode()
    {
        Inject();
        return false;
    }
}
