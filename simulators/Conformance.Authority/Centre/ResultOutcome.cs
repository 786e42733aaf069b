namespace Conformance.Authority;

/// <summary>A result in the observer's words.</summary>
internal static class ResultOutcome
{
    public static string Of(EligibilityResult result) => result.Validity switch
    {
        QualificationValidity.Valid => "valid",
        QualificationValidity.Invalid => "invalid",
        QualificationValidity.NewerExists => "newer-exists",
        QualificationValidity.NoneFound => "none-found",
        QualificationValidity.SeveralFound => "several-found",
        QualificationValidity.ValidUnregistered => "valid-unregistered",
        _ => "unavailable",
    };
}
