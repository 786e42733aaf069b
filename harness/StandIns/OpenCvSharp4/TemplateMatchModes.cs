namespace OpenCvSharp;

public enum TemplateMatchModes
{
    CCoeffNormed = 5,
}
