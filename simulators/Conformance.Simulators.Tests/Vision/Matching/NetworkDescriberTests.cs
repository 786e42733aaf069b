using Conformance.Simulators.Tests.Authority;
using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using Conformance.Vision.Matching;

namespace Conformance.Simulators.Tests.Vision.Matching;

public sealed class NetworkDescriberTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_output_of_the_network_is_the_template()
    {
        using var describer = NetworkDescriber.Load(_folder.Write("sums.onnx", OnnxFile.SumsOfSquares(4, 2, 0.5f)), new(4, 4, Mean: 10, Scale: 0.1));
        using var picture = new GreyImage(4, 4);
        new byte[] { 10, 20, 30, 40, 10, 20, 30, 40, 50, 50, 60, 60, 50, 50, 60, 60 }.CopyTo(picture.Pixels);
        using var template = describer.Describe(picture);
        Assert.Equal([1f, 5f, 8f, 10f], template.Values.ToArray().Select(value => MathF.Round(value, 4)));
    }

    [Fact]
    public void A_matcher_works_with_a_network_as_it_does_without()
    {
        var network = NetworkDescriber.Load(_folder.Write("sums.onnx", OnnxFile.SumsOfSquares(32, 4, 1)), new(32, 32));
        using var matcher = new FaceMatcher(CascadeFiles.Installed, network);
        using var photo = new FaceCamera().Portrait(FaceIdentity.Invent(1));
        using var acquired = Assert.IsType<Acquisition.Acquired>(matcher.Acquire(photo));
        Assert.Equal(64, acquired.Template.Values.Length);
        Assert.Equal(1.0, matcher.Compare(acquired.Template, acquired.Template), 5);
    }

    [Fact]
    public void A_file_that_is_missing_is_named() =>
        Assert.Equal("/nowhere/face.onnx: there is no such file", Refused("/nowhere/face.onnx"));

    [Fact]
    public void A_file_that_is_no_network_is_named()
    {
        var file = _folder.Write("face.onnx", "not a network"u8);
        Assert.StartsWith($"{file}: OpenCV does not take it with an input of 8 by 8: ", Refused(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_with_another_output_is_refused_when_it_is_loaded()
    {
        var file = _folder.Write("face.onnx", OnnxFile.SumsOfSquares(8, 2, 1, flatten: false));
        Assert.Equal($"{file}: the network's output has more than the two dimensions 1 by N", Refused(file));
    }

    private static string Refused(string file) => Assert.Throws<NetworkException>(() => NetworkDescriber.Load(file, new(8, 8))).Message;
}
