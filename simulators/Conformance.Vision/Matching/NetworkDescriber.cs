using System.Runtime.InteropServices;
using Conformance.Vision.Images;
using OpenCvSharp;
using OpenCvSharp.Dnn;

namespace Conformance.Vision.Matching;

/// <summary>A describer of the user's: a network in ONNX form whose output is the template. Grey goes in, one channel, the size that was named.</summary>
public sealed class NetworkDescriber : IFaceDescriber
{
    private readonly Net _network;
    private readonly NetworkInput _input;

    private NetworkDescriber(Net network, NetworkInput input) => (_network, _input) = (network, input);

    /// <inheritdoc/>
    public double Floor => 0;

    /// <summary>Loads a network and tries it on a grey picture, so that what does not fit is told at once.</summary>
    /// <exception cref="NetworkException">The file is missing, is no network, or does not take such a picture.</exception>
    public static NetworkDescriber Load(string file, NetworkInput input)
    {
        if (!File.Exists(file))
        {
            throw new NetworkException($"{file}: there is no such file");
        }

        Net? network = null;
        try
        {
            network = CvDnn.ReadNetFromOnnx(file) ?? throw new NetworkException("this is no ONNX network");
            var describer = new NetworkDescriber(network, input);
            using var trial = new GreyImage(FaceAlignment.Width, FaceAlignment.Height);
            trial.Pixels.Fill(128);
            using var template = describer.Describe(trial);
            network = null;
            return describer;
        }
        catch (NetworkException fault)
        {
            throw new NetworkException($"{file}: {fault.Message}");
        }
        catch (OpenCVException fault)
        {
            throw new NetworkException($"{file}: OpenCV does not take it with an input of {input}: {fault.Message}");
        }
        finally
        {
            network?.Dispose();
        }
    }

    /// <inheritdoc/>
    public FaceTemplate Describe(GreyImage aligned)
    {
        using var source = aligned.AsMat();
        using var scratch = new Scratch();
        var sized = scratch.New();
        Cv2.Resize(source, sized, new Size(_input.Width, _input.Height), 0, 0, InterpolationFlags.Area);
        var blob = scratch.Keep(CvDnn.BlobFromImage(sized, _input.Scale, new Size(_input.Width, _input.Height), Scalar.All(_input.Mean), false, false));
        _network.SetInput(blob);
        var output = scratch.Keep(_network.Forward());
        if (output.Rows != 1)
        {
            throw new NetworkException("the network's output has more than the two dimensions 1 by N");
        }

        var template = new FaceTemplate(output.Cols);
        Marshal.Copy(output.Data, template.Buffer, 0, template.Values.Length);
        // A network keeps what went through it until the next picture comes: nobody's comes at once.
        blob.SetTo(Scalar.All(0));
        _network.SetInput(blob);
        scratch.Keep(_network.Forward());
        return template;
    }

    /// <inheritdoc/>
    public void Dispose() => _network.Dispose();
}
