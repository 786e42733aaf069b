namespace NBomber.Running;

/// <summary>What the package calls what a scenario did not say itself.</summary>
internal static class StatusCodes
{
    public const string UnhandledException = "-101";
}
