namespace Conformance.Vision.Matching;

/// <summary>The user's network cannot be used; says which file and why.</summary>
public sealed class NetworkException(string message) : Exception(message);
