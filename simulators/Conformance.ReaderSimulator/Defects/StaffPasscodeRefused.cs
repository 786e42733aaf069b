namespace Conformance.ReaderSimulator;

/// <summary>Refuses the staff's own passcode at the reader (against facts/eligibility.md 10).</summary>
internal sealed class StaffPasscodeRefused : ReaderDefect
{
    public override string Name => "staff-passcode-refused";

    internal override bool TakesStaffPasscode()
    {
        Inject();
        return false;
    }
}
