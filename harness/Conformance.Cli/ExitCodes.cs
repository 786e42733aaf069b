using Conformance.Bench.Judgement;

namespace Conformance.Cli;

/// <summary>What the program says to scripts.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that was to be judged passed.</summary>
    public const int Passed = 0;

    /// <summary>Something did not pass.</summary>
    public const int Failed = 1;

    /// <summary>The bench could not run as it was told to.</summary>
    public const int CouldNotRun = 2;

    /// <summary>The command line is wrong.</summary>
    public const int BadUsage = 3;

    /// <summary>The code for the worst verdict of a run.</summary>
    public static int Of(Verdict worst) => worst == Verdict.HarnessFault ? CouldNotRun : worst.IsGood() ? Passed : Failed;
}
