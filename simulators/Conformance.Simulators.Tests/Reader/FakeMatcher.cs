using System.Globalization;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The frame's name is its score.</summary>
internal sealed class FakeMatcher : IFaceMatcher
{
    public double Compare(FaceFrame frame) => double.Parse(frame.Name, CultureInfo.InvariantCulture);
}
