namespace Conformance.Simulators.Tests.Terminal;

/// <summary>What nothing catches.</summary>
internal sealed class KilledException : Exception;
