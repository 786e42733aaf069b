namespace Conformance.Harness.Tests.Running.Bindings;

public enum Colour
{
    Red,
    DarkGreen,
}
