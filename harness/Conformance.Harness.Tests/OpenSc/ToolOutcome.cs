namespace Conformance.Harness.Tests.OpenSc;

/// <summary>How a program ended and what it printed.</summary>
internal sealed record ToolOutcome(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>Both streams.</summary>
    public string Printed => Output + Errors;

    public ToolOutcome MustExitWith(int code)
    {
        Assert.True(ExitCode == code, $"expected exit code {code} of {this}");
        return this;
    }

    public ToolOutcome MustPrint(params string[] texts)
    {
        Assert.All(texts, text => Assert.True(Printed.Contains(text, StringComparison.Ordinal), $"expected \"{text}\" from {this}"));
        return this;
    }

    public override string ToString() => $"{Command}: exit code {ExitCode}\n{Output}\n{Errors}";
}
