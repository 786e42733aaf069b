using Conformance.Simulators.Tests.CardSimulator;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>A verifier that is not ours.</summary>
internal static class OpenSsl
{
    public static (int ExitCode, string Output) Run(params string[] arguments) => OtherProgram.Run("openssl", arguments);
}
