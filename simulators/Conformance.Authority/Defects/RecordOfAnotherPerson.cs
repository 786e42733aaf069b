using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Answers with the record of the person before (against ELIG-1; such links were found, ELIG-3).</summary>
internal sealed class RecordOfAnotherPerson : CentreDefect
{
    private InsuredRecord? _before;

    /// <inheritdoc/>
    public override string Name => "record-of-another-person";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context)
    {
        var before = _before;
        _before = right.Record ?? before;
        return before is null || right.Record is null ? right : right with { Record = before };
    }
}
