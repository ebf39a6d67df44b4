// Made by standard/generate.py from standard/uids.tsv. Do not edit.
#include "dicom/dictionary/tables.h"

namespace dicom::detail {
namespace {

constexpr UIDEntry entries[] = {
    {"1.2.840.10008.1.1", UIDType::sop_class, "Verification", "Verification SOP Class", false},
    {"1.2.840.10008.1.2", UIDType::transfer_syntax, "ImplicitVRLittleEndian", "Implicit VR Little Endian: Default Transfer Syntax for DICOM", false},
    {"1.2.840.10008.1.2.1", UIDType::transfer_syntax, "ExplicitVRLittleEndian", "Explicit VR Little Endian", false},
    {"1.2.840.10008.1.2.1.98", UIDType::transfer_syntax, "EncapsulatedUncompressedExplicitVRLittleEndian", "Encapsulated Uncompressed Explicit VR Little Endian", false},
    {"1.2.840.10008.1.2.1.99", UIDType::transfer_syntax, "DeflatedExplicitVRLittleEndian", "Deflated Explicit VR Little Endian", false},
    {"1.2.840.10008.1.2.2", UIDType::transfer_syntax, "ExplicitVRBigEndian", "Explicit VR Big Endian (Retired)", true},
    {"1.2.840.10008.1.2.4.100", UIDType::transfer_syntax, "MPEG2MPML", "MPEG2 Main Profile / Main Level", false},
    {"1.2.840.10008.1.2.4.100.1", UIDType::transfer_syntax, "MPEG2MPMLF", "Fragmentable MPEG2 Main Profile / Main Level", false},
    {"1.2.840.10008.1.2.4.101", UIDType::transfer_syntax, "MPEG2MPHL", "MPEG2 Main Profile / High Level", false},
    {"1.2.840.10008.1.2.4.101.1", UIDType::transfer_syntax, "MPEG2MPHLF", "Fragmentable MPEG2 Main Profile / High Level", false},
    {"1.2.840.10008.1.2.4.102", UIDType::transfer_syntax, "MPEG4HP41", "MPEG-4 AVC/H.264 High Profile / Level 4.1", false},
    {"1.2.840.10008.1.2.4.102.1", UIDType::transfer_syntax, "MPEG4HP41F", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1", false},
    {"1.2.840.10008.1.2.4.103", UIDType::transfer_syntax, "MPEG4HP41BD", "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", false},
    {"1.2.840.10008.1.2.4.103.1", UIDType::transfer_syntax, "MPEG4HP41BDF", "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", false},
    {"1.2.840.10008.1.2.4.104", UIDType::transfer_syntax, "MPEG4HP422D", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", false},
    {"1.2.840.10008.1.2.4.104.1", UIDType::transfer_syntax, "MPEG4HP422DF", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", false},
    {"1.2.840.10008.1.2.4.105", UIDType::transfer_syntax, "MPEG4HP423D", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", false},
    {"1.2.840.10008.1.2.4.105.1", UIDType::transfer_syntax, "MPEG4HP423DF", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", false},
    {"1.2.840.10008.1.2.4.106", UIDType::transfer_syntax, "MPEG4HP42STEREO", "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", false},
    {"1.2.840.10008.1.2.4.106.1", UIDType::transfer_syntax, "MPEG4HP42STEREOF", "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", false},
    {"1.2.840.10008.1.2.4.107", UIDType::transfer_syntax, "HEVCMP51", "HEVC/H.265 Main Profile / Level 5.1", false},
    {"1.2.840.10008.1.2.4.108", UIDType::transfer_syntax, "HEVCM10P51", "HEVC/H.265 Main 10 Profile / Level 5.1", false},
    {"1.2.840.10008.1.2.4.110", UIDType::transfer_syntax, "JPEGXLLossless", "JPEG XL Lossless", false},
    {"1.2.840.10008.1.2.4.111", UIDType::transfer_syntax, "JPEGXLJPEGRecompression", "JPEG XL JPEG Recompression", false},
    {"1.2.840.10008.1.2.4.112", UIDType::transfer_syntax, "JPEGXL", "JPEG XL", false},
    {"1.2.840.10008.1.2.4.201", UIDType::transfer_syntax, "HTJ2KLossless", "High-Throughput JPEG 2000 Image Compression (Lossless Only)", false},
    {"1.2.840.10008.1.2.4.202", UIDType::transfer_syntax, "HTJ2KLosslessRPCL", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)", false},
    {"1.2.840.10008.1.2.4.203", UIDType::transfer_syntax, "HTJ2K", "High-Throughput JPEG 2000 Image Compression", false},
    {"1.2.840.10008.1.2.4.204", UIDType::transfer_syntax, "JPIPHTJ2KReferenced", "JPIP HTJ2K Referenced", false},
    {"1.2.840.10008.1.2.4.205", UIDType::transfer_syntax, "JPIPHTJ2KReferencedDeflate", "JPIP HTJ2K Referenced Deflate", false},
    {"1.2.840.10008.1.2.4.50", UIDType::transfer_syntax, "JPEGBaseline8Bit", "JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression", false},
    {"1.2.840.10008.1.2.4.51", UIDType::transfer_syntax, "JPEGExtended12Bit", "JPEG Extended (Process 2 & 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only)", false},
    {"1.2.840.10008.1.2.4.52", UIDType::transfer_syntax, "JPEGExtended35", "JPEG Extended (Process 3 & 5) (Retired)", true},
    {"1.2.840.10008.1.2.4.53", UIDType::transfer_syntax, "JPEGSpectralSelectionNonHierarchical68", "JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8) (Retired)", true},
    {"1.2.840.10008.1.2.4.54", UIDType::transfer_syntax, "JPEGSpectralSelectionNonHierarchical79", "JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9) (Retired)", true},
    {"1.2.840.10008.1.2.4.55", UIDType::transfer_syntax, "JPEGFullProgressionNonHierarchical1012", "JPEG Full Progression, Non-Hierarchical (Process 10 & 12) (Retired)", true},
    {"1.2.840.10008.1.2.4.56", UIDType::transfer_syntax, "JPEGFullProgressionNonHierarchical1113", "JPEG Full Progression, Non-Hierarchical (Process 11 & 13) (Retired)", true},
    {"1.2.840.10008.1.2.4.57", UIDType::transfer_syntax, "JPEGLossless", "JPEG Lossless, Non-Hierarchical (Process 14)", false},
    {"1.2.840.10008.1.2.4.58", UIDType::transfer_syntax, "JPEGLosslessNonHierarchical15", "JPEG Lossless, Non-Hierarchical (Process 15) (Retired)", true},
    {"1.2.840.10008.1.2.4.59", UIDType::transfer_syntax, "JPEGExtendedHierarchical1618", "JPEG Extended, Hierarchical (Process 16 & 18) (Retired)", true},
    {"1.2.840.10008.1.2.4.60", UIDType::transfer_syntax, "JPEGExtendedHierarchical1719", "JPEG Extended, Hierarchical (Process 17 & 19) (Retired)", true},
    {"1.2.840.10008.1.2.4.61", UIDType::transfer_syntax, "JPEGSpectralSelectionHierarchical2022", "JPEG Spectral Selection, Hierarchical (Process 20 & 22) (Retired)", true},
    {"1.2.840.10008.1.2.4.62", UIDType::transfer_syntax, "JPEGSpectralSelectionHierarchical2123", "JPEG Spectral Selection, Hierarchical (Process 21 & 23) (Retired)", true},
    {"1.2.840.10008.1.2.4.63", UIDType::transfer_syntax, "JPEGFullProgressionHierarchical2426", "JPEG Full Progression, Hierarchical (Process 24 & 26) (Retired)", true},
    {"1.2.840.10008.1.2.4.64", UIDType::transfer_syntax, "JPEGFullProgressionHierarchical2527", "JPEG Full Progression, Hierarchical (Process 25 & 27) (Retired)", true},
    {"1.2.840.10008.1.2.4.65", UIDType::transfer_syntax, "JPEGLosslessHierarchical28", "JPEG Lossless, Hierarchical (Process 28) (Retired)", true},
    {"1.2.840.10008.1.2.4.66", UIDType::transfer_syntax, "JPEGLosslessHierarchical29", "JPEG Lossless, Hierarchical (Process 29) (Retired)", true},
    {"1.2.840.10008.1.2.4.70", UIDType::transfer_syntax, "JPEGLosslessSV1", "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer Syntax for Lossless JPEG Image Compression", false},
    {"1.2.840.10008.1.2.4.80", UIDType::transfer_syntax, "JPEGLSLossless", "JPEG-LS Lossless Image Compression", false},
    {"1.2.840.10008.1.2.4.81", UIDType::transfer_syntax, "JPEGLSNearLossless", "JPEG-LS Lossy (Near-Lossless) Image Compression", false},
    {"1.2.840.10008.1.2.4.90", UIDType::transfer_syntax, "JPEG2000Lossless", "JPEG 2000 Image Compression (Lossless Only)", false},
    {"1.2.840.10008.1.2.4.91", UIDType::transfer_syntax, "JPEG2000", "JPEG 2000 Image Compression", false},
    {"1.2.840.10008.1.2.4.92", UIDType::transfer_syntax, "JPEG2000MCLossless", "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)", false},
    {"1.2.840.10008.1.2.4.93", UIDType::transfer_syntax, "JPEG2000MC", "JPEG 2000 Part 2 Multi-component Image Compression", false},
    {"1.2.840.10008.1.2.4.94", UIDType::transfer_syntax, "JPIPReferenced", "JPIP Referenced", false},
    {"1.2.840.10008.1.2.4.95", UIDType::transfer_syntax, "JPIPReferencedDeflate", "JPIP Referenced Deflate", false},
    {"1.2.840.10008.1.2.5", UIDType::transfer_syntax, "RLELossless", "RLE Lossless", false},
    {"1.2.840.10008.1.2.6.1", UIDType::transfer_syntax, "RFC2557MIMEEncapsulation", "RFC 2557 MIME encapsulation (Retired)", true},
    {"1.2.840.10008.1.2.6.2", UIDType::transfer_syntax, "XMLEncoding", "XML Encoding (Retired)", true},
    {"1.2.840.10008.1.2.7.1", UIDType::transfer_syntax, "SMPTEST211020UncompressedProgressiveActiveVideo", "SMPTE ST 2110-20 Uncompressed Progressive Active Video", false},
    {"1.2.840.10008.1.2.7.2", UIDType::transfer_syntax, "SMPTEST211020UncompressedInterlacedActiveVideo", "SMPTE ST 2110-20 Uncompressed Interlaced Active Video", false},
    {"1.2.840.10008.1.2.7.3", UIDType::transfer_syntax, "SMPTEST211030PCMDigitalAudio", "SMPTE ST 2110-30 PCM Digital Audio", false},
    {"1.2.840.10008.1.2.8.1", UIDType::transfer_syntax, "DeflatedImageFrameCompression", "Deflated Image Frame Compression", false},
    {"1.2.840.10008.1.20", UIDType::transfer_syntax, "Papyrus3ImplicitVRLittleEndian", "Papyrus 3 Implicit VR Little Endian (Retired)", true},
    {"1.2.840.10008.1.20.1", UIDType::sop_class, "StorageCommitmentPushModel", "Storage Commitment Push Model SOP Class", false},
    {"1.2.840.10008.1.20.1.1", UIDType::well_known_instance, "StorageCommitmentPushModelInstance", "Storage Commitment Push Model SOP Instance", false},
    {"1.2.840.10008.1.20.2", UIDType::sop_class, "StorageCommitmentPullModel", "Storage Commitment Pull Model SOP Class (Retired)", true},
    {"1.2.840.10008.1.20.2.1", UIDType::well_known_instance, "StorageCommitmentPullModelInstance", "Storage Commitment Pull Model SOP Instance (Retired)", true},
    {"1.2.840.10008.1.3.10", UIDType::sop_class, "MediaStorageDirectoryStorage", "Media Storage Directory Storage", false},
    {"1.2.840.10008.1.4.1.1", UIDType::frame_of_reference, "TalairachBrainAtlas", "Talairach Brain Atlas Frame of Reference", false},
    {"1.2.840.10008.1.4.1.10", UIDType::frame_of_reference, "SPM2GRAY", "SPM2 GRAY Frame of Reference", false},
    {"1.2.840.10008.1.4.1.11", UIDType::frame_of_reference, "SPM2WHITE", "SPM2 WHITE Frame of Reference", false},
    {"1.2.840.10008.1.4.1.12", UIDType::frame_of_reference, "SPM2CSF", "SPM2 CSF Frame of Reference", false},
    {"1.2.840.10008.1.4.1.13", UIDType::frame_of_reference, "SPM2BRAINMASK", "SPM2 BRAINMASK Frame of Reference", false},
    {"1.2.840.10008.1.4.1.14", UIDType::frame_of_reference, "SPM2AVG305T1", "SPM2 AVG305T1 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.15", UIDType::frame_of_reference, "SPM2AVG152T1", "SPM2 AVG152T1 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.16", UIDType::frame_of_reference, "SPM2AVG152T2", "SPM2 AVG152T2 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.17", UIDType::frame_of_reference, "SPM2AVG152PD", "SPM2 AVG152PD Frame of Reference", false},
    {"1.2.840.10008.1.4.1.18", UIDType::frame_of_reference, "SPM2SINGLESUBJT1", "SPM2 SINGLESUBJT1 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.2", UIDType::frame_of_reference, "SPM2T1", "SPM2 T1 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.3", UIDType::frame_of_reference, "SPM2T2", "SPM2 T2 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.4", UIDType::frame_of_reference, "SPM2PD", "SPM2 PD Frame of Reference", false},
    {"1.2.840.10008.1.4.1.5", UIDType::frame_of_reference, "SPM2EPI", "SPM2 EPI Frame of Reference", false},
    {"1.2.840.10008.1.4.1.6", UIDType::frame_of_reference, "SPM2FILT1", "SPM2 FIL T1 Frame of Reference", false},
    {"1.2.840.10008.1.4.1.7", UIDType::frame_of_reference, "SPM2PET", "SPM2 PET Frame of Reference", false},
    {"1.2.840.10008.1.4.1.8", UIDType::frame_of_reference, "SPM2TRANSM", "SPM2 TRANSM Frame of Reference", false},
    {"1.2.840.10008.1.4.1.9", UIDType::frame_of_reference, "SPM2SPECT", "SPM2 SPECT Frame of Reference", false},
    {"1.2.840.10008.1.4.2.1", UIDType::frame_of_reference, "ICBM452T1", "ICBM 452 T1 Frame of Reference", false},
    {"1.2.840.10008.1.4.2.2", UIDType::frame_of_reference, "ICBMSingleSubjectMRI", "ICBM Single Subject MRI Frame of Reference", false},
    {"1.2.840.10008.1.4.3.1", UIDType::frame_of_reference, "IEC61217FixedCoordinateSystem", "IEC 61217 Fixed Coordinate System Frame of Reference", false},
    {"1.2.840.10008.1.4.3.2", UIDType::frame_of_reference, "StandardRoboticArmCoordinateSystem", "Standard Robotic-Arm Coordinate System Frame of Reference", false},
    {"1.2.840.10008.1.4.3.3", UIDType::frame_of_reference, "IEC61217TableTopCoordinateSystem", "IEC 61217 Table Top Coordinate System Frame of Reference", false},
    {"1.2.840.10008.1.4.4.1", UIDType::frame_of_reference, "SRI24", "SRI24 Frame of Reference", false},
    {"1.2.840.10008.1.4.5.1", UIDType::frame_of_reference, "Colin27", "Colin27 Frame of Reference", false},
    {"1.2.840.10008.1.4.6.1", UIDType::frame_of_reference, "LPBA40AIR", "LPBA40/AIR Frame of Reference", false},
    {"1.2.840.10008.1.4.6.2", UIDType::frame_of_reference, "LPBA40FLIRT", "LPBA40/FLIRT Frame of Reference", false},
    {"1.2.840.10008.1.4.6.3", UIDType::frame_of_reference, "LPBA40SPM5", "LPBA40/SPM5 Frame of Reference", false},
    {"1.2.840.10008.1.40", UIDType::sop_class, "ProceduralEventLogging", "Procedural Event Logging SOP Class", false},
    {"1.2.840.10008.1.40.1", UIDType::well_known_instance, "ProceduralEventLoggingInstance", "Procedural Event Logging SOP Instance", false},
    {"1.2.840.10008.1.42", UIDType::sop_class, "SubstanceAdministrationLogging", "Substance Administration Logging SOP Class", false},
    {"1.2.840.10008.1.42.1", UIDType::well_known_instance, "SubstanceAdministrationLoggingInstance", "Substance Administration Logging SOP Instance", false},
    {"1.2.840.10008.1.5.1", UIDType::other, "HOT_IRON", "HOT_IRON", false},
    {"1.2.840.10008.1.5.2", UIDType::other, "PET", "PET", false},
    {"1.2.840.10008.1.5.3", UIDType::other, "HOT_METAL_BLUE", "HOT_METAL_BLUE", false},
    {"1.2.840.10008.1.5.4", UIDType::other, "PET_20_STEP", "PET_20_STEP", false},
    {"1.2.840.10008.1.5.5", UIDType::other, "SPRING", "SPRING", false},
    {"1.2.840.10008.1.5.6", UIDType::other, "SUMMER", "SUMMER", false},
    {"1.2.840.10008.1.5.7", UIDType::other, "FALL", "FALL", false},
    {"1.2.840.10008.1.5.8", UIDType::other, "WINTER", "WINTER", false},
    {"1.2.840.10008.1.9", UIDType::sop_class, "BasicStudyContentNotification", "Basic Study Content Notification SOP Class (Retired)", true},
    {"1.2.840.10008.10.1", UIDType::sop_class, "VideoEndoscopicImageRealTimeCommunication", "Video Endoscopic Image Real-Time Communication", false},
    {"1.2.840.10008.10.2", UIDType::sop_class, "VideoPhotographicImageRealTimeCommunication", "Video Photographic Image Real-Time Communication", false},
    {"1.2.840.10008.10.3", UIDType::sop_class, "AudioWaveformRealTimeCommunication", "Audio Waveform Real-Time Communication", false},
    {"1.2.840.10008.10.4", UIDType::sop_class, "RenditionSelectionDocumentRealTimeCommunication", "Rendition Selection Document Real-Time Communication", false},
    {"1.2.840.10008.15.0.3.1", UIDType::other, "dicomDeviceName", "dicomDeviceName", false},
    {"1.2.840.10008.15.0.3.10", UIDType::other, "dicomAssociationInitiator", "dicomAssociationInitiator", false},
    {"1.2.840.10008.15.0.3.11", UIDType::other, "dicomAssociationAcceptor", "dicomAssociationAcceptor", false},
    {"1.2.840.10008.15.0.3.12", UIDType::other, "dicomHostname", "dicomHostname", false},
    {"1.2.840.10008.15.0.3.13", UIDType::other, "dicomPort", "dicomPort", false},
    {"1.2.840.10008.15.0.3.14", UIDType::other, "dicomSOPClass", "dicomSOPClass", false},
    {"1.2.840.10008.15.0.3.15", UIDType::other, "dicomTransferRole", "dicomTransferRole", false},
    {"1.2.840.10008.15.0.3.16", UIDType::other, "dicomTransferSyntax", "dicomTransferSyntax", false},
    {"1.2.840.10008.15.0.3.17", UIDType::other, "dicomPrimaryDeviceType", "dicomPrimaryDeviceType", false},
    {"1.2.840.10008.15.0.3.18", UIDType::other, "dicomRelatedDeviceReference", "dicomRelatedDeviceReference", false},
    {"1.2.840.10008.15.0.3.19", UIDType::other, "dicomPreferredCalledAETitle", "dicomPreferredCalledAETitle", false},
    {"1.2.840.10008.15.0.3.2", UIDType::other, "dicomDescription", "dicomDescription", false},
    {"1.2.840.10008.15.0.3.20", UIDType::other, "dicomTLSCyphersuite", "dicomTLSCyphersuite", false},
    {"1.2.840.10008.15.0.3.21", UIDType::other, "dicomAuthorizedNodeCertificateReference", "dicomAuthorizedNodeCertificateReference", false},
    {"1.2.840.10008.15.0.3.22", UIDType::other, "dicomThisNodeCertificateReference", "dicomThisNodeCertificateReference", false},
    {"1.2.840.10008.15.0.3.23", UIDType::other, "dicomInstalled", "dicomInstalled", false},
    {"1.2.840.10008.15.0.3.24", UIDType::other, "dicomStationName", "dicomStationName", false},
    {"1.2.840.10008.15.0.3.25", UIDType::other, "dicomDeviceSerialNumber", "dicomDeviceSerialNumber", false},
    {"1.2.840.10008.15.0.3.26", UIDType::other, "dicomInstitutionName", "dicomInstitutionName", false},
    {"1.2.840.10008.15.0.3.27", UIDType::other, "dicomInstitutionAddress", "dicomInstitutionAddress", false},
    {"1.2.840.10008.15.0.3.28", UIDType::other, "dicomInstitutionDepartmentName", "dicomInstitutionDepartmentName", false},
    {"1.2.840.10008.15.0.3.29", UIDType::other, "dicomIssuerOfPatientID", "dicomIssuerOfPatientID", false},
    {"1.2.840.10008.15.0.3.3", UIDType::other, "dicomManufacturer", "dicomManufacturer", false},
    {"1.2.840.10008.15.0.3.30", UIDType::other, "dicomPreferredCallingAETitle", "dicomPreferredCallingAETitle", false},
    {"1.2.840.10008.15.0.3.31", UIDType::other, "dicomSupportedCharacterSet", "dicomSupportedCharacterSet", false},
    {"1.2.840.10008.15.0.3.4", UIDType::other, "dicomManufacturerModelName", "dicomManufacturerModelName", false},
    {"1.2.840.10008.15.0.3.5", UIDType::other, "dicomSoftwareVersion", "dicomSoftwareVersion", false},
    {"1.2.840.10008.15.0.3.6", UIDType::other, "dicomVendorData", "dicomVendorData", false},
    {"1.2.840.10008.15.0.3.7", UIDType::other, "dicomAETitle", "dicomAETitle", false},
    {"1.2.840.10008.15.0.3.8", UIDType::other, "dicomNetworkConnectionReference", "dicomNetworkConnectionReference", false},
    {"1.2.840.10008.15.0.3.9", UIDType::other, "dicomApplicationCluster", "dicomApplicationCluster", false},
    {"1.2.840.10008.15.0.4.1", UIDType::other, "dicomConfigurationRoot", "dicomConfigurationRoot", false},
    {"1.2.840.10008.15.0.4.2", UIDType::other, "dicomDevicesRoot", "dicomDevicesRoot", false},
    {"1.2.840.10008.15.0.4.3", UIDType::other, "dicomUniqueAETitlesRegistryRoot", "dicomUniqueAETitlesRegistryRoot", false},
    {"1.2.840.10008.15.0.4.4", UIDType::other, "dicomDevice", "dicomDevice", false},
    {"1.2.840.10008.15.0.4.5", UIDType::other, "dicomNetworkAE", "dicomNetworkAE", false},
    {"1.2.840.10008.15.0.4.6", UIDType::other, "dicomNetworkConnection", "dicomNetworkConnection", false},
    {"1.2.840.10008.15.0.4.7", UIDType::other, "dicomUniqueAETitle", "dicomUniqueAETitle", false},
    {"1.2.840.10008.15.0.4.8", UIDType::other, "dicomTransferCapability", "dicomTransferCapability", false},
    {"1.2.840.10008.15.1.1", UIDType::other, "UTC", "Universal Coordinated Time", false},
    {"1.2.840.10008.2.16.10", UIDType::coding_scheme, "DC", "Dublin Core", false},
    {"1.2.840.10008.2.16.11", UIDType::coding_scheme, "NYUMCCG", "New York University Melanoma Clinical Cooperative Group", false},
    {"1.2.840.10008.2.16.12", UIDType::coding_scheme, "MAYONRISBSASRG", "Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide", false},
    {"1.2.840.10008.2.16.13", UIDType::coding_scheme, "IBSI", "Image Biomarker Standardisation Initiative", false},
    {"1.2.840.10008.2.16.14", UIDType::coding_scheme, "RO", "Radiomics Ontology", false},
    {"1.2.840.10008.2.16.15", UIDType::coding_scheme, "RADELEMENT", "RadElement", false},
    {"1.2.840.10008.2.16.16", UIDType::coding_scheme, "I11", "ICD-11", false},
    {"1.2.840.10008.2.16.17", UIDType::coding_scheme, "UNS", "Unified numbering system (UNS) for metals and alloys", false},
    {"1.2.840.10008.2.16.18", UIDType::coding_scheme, "RRID", "Research Resource Identification", false},
    {"1.2.840.10008.2.16.4", UIDType::coding_scheme, "DCM", "DICOM Controlled Terminology", false},
    {"1.2.840.10008.2.16.5", UIDType::coding_scheme, "MA", "Adult Mouse Anatomy Ontology", false},
    {"1.2.840.10008.2.16.6", UIDType::coding_scheme, "UBERON", "Uberon Ontology", false},
    {"1.2.840.10008.2.16.7", UIDType::coding_scheme, "ITIS_TSN", "Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)", false},
    {"1.2.840.10008.2.16.8", UIDType::coding_scheme, "MGI", "Mouse Genome Initiative (MGI)", false},
    {"1.2.840.10008.2.16.9", UIDType::coding_scheme, "PUBCHEM_CID", "PubChem Compound CID", false},
    {"1.2.840.10008.2.6.1", UIDType::other, "DCMUID", "DICOM UID Registry", false},
    {"1.2.840.10008.3.1.1.1", UIDType::application_context, "DICOMApplicationContext", "DICOM Application Context Name", false},
    {"1.2.840.10008.3.1.2.1.1", UIDType::sop_class, "DetachedPatientManagement", "Detached Patient Management SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.1.4", UIDType::meta_sop_class, "DetachedPatientManagementMeta", "Detached Patient Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.2.1", UIDType::sop_class, "DetachedVisitManagement", "Detached Visit Management SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.3.1", UIDType::sop_class, "DetachedStudyManagement", "Detached Study Management SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.3.2", UIDType::sop_class, "StudyComponentManagement", "Study Component Management SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.3.3", UIDType::sop_class, "ModalityPerformedProcedureStep", "Modality Performed Procedure Step SOP Class", false},
    {"1.2.840.10008.3.1.2.3.4", UIDType::sop_class, "ModalityPerformedProcedureStepRetrieve", "Modality Performed Procedure Step Retrieve SOP Class", false},
    {"1.2.840.10008.3.1.2.3.5", UIDType::sop_class, "ModalityPerformedProcedureStepNotification", "Modality Performed Procedure Step Notification SOP Class", false},
    {"1.2.840.10008.3.1.2.5.1", UIDType::sop_class, "DetachedResultsManagement", "Detached Results Management SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.5.4", UIDType::meta_sop_class, "DetachedResultsManagementMeta", "Detached Results Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.5.5", UIDType::meta_sop_class, "DetachedStudyManagementMeta", "Detached Study Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.3.1.2.6.1", UIDType::sop_class, "DetachedInterpretationManagement", "Detached Interpretation Management SOP Class (Retired)", true},
    {"1.2.840.10008.4.2", UIDType::service_class, "Storage", "Storage Service Class", false},
    {"1.2.840.10008.5.1.1.1", UIDType::sop_class, "BasicFilmSession", "Basic Film Session SOP Class", false},
    {"1.2.840.10008.5.1.1.14", UIDType::sop_class, "PrintJob", "Print Job SOP Class", false},
    {"1.2.840.10008.5.1.1.15", UIDType::sop_class, "BasicAnnotationBox", "Basic Annotation Box SOP Class", false},
    {"1.2.840.10008.5.1.1.16", UIDType::sop_class, "Printer", "Printer SOP Class", false},
    {"1.2.840.10008.5.1.1.16.376", UIDType::sop_class, "PrinterConfigurationRetrieval", "Printer Configuration Retrieval SOP Class", false},
    {"1.2.840.10008.5.1.1.17", UIDType::well_known_instance, "PrinterInstance", "Printer SOP Instance", false},
    {"1.2.840.10008.5.1.1.17.376", UIDType::well_known_instance, "PrinterConfigurationRetrievalInstance", "Printer Configuration Retrieval SOP Instance", false},
    {"1.2.840.10008.5.1.1.18", UIDType::meta_sop_class, "BasicColorPrintManagementMeta", "Basic Color Print Management Meta SOP Class", false},
    {"1.2.840.10008.5.1.1.18.1", UIDType::meta_sop_class, "ReferencedColorPrintManagementMeta", "Referenced Color Print Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.2", UIDType::sop_class, "BasicFilmBox", "Basic Film Box SOP Class", false},
    {"1.2.840.10008.5.1.1.22", UIDType::sop_class, "VOILUTBox", "VOI LUT Box SOP Class", false},
    {"1.2.840.10008.5.1.1.23", UIDType::sop_class, "PresentationLUT", "Presentation LUT SOP Class", false},
    {"1.2.840.10008.5.1.1.24", UIDType::sop_class, "ImageOverlayBox", "Image Overlay Box SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.24.1", UIDType::sop_class, "BasicPrintImageOverlayBox", "Basic Print Image Overlay Box SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.25", UIDType::well_known_instance, "PrintQueueInstance", "Print Queue SOP Instance (Retired)", true},
    {"1.2.840.10008.5.1.1.26", UIDType::sop_class, "PrintQueueManagement", "Print Queue Management SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.27", UIDType::sop_class, "StoredPrintStorage", "Stored Print Storage SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.29", UIDType::sop_class, "HardcopyGrayscaleImageStorage", "Hardcopy Grayscale Image Storage SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.30", UIDType::sop_class, "HardcopyColorImageStorage", "Hardcopy Color Image Storage SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.31", UIDType::sop_class, "PullPrintRequest", "Pull Print Request SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.32", UIDType::meta_sop_class, "PullStoredPrintManagementMeta", "Pull Stored Print Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.33", UIDType::sop_class, "MediaCreationManagement", "Media Creation Management SOP Class UID", false},
    {"1.2.840.10008.5.1.1.4", UIDType::sop_class, "BasicGrayscaleImageBox", "Basic Grayscale Image Box SOP Class", false},
    {"1.2.840.10008.5.1.1.4.1", UIDType::sop_class, "BasicColorImageBox", "Basic Color Image Box SOP Class", false},
    {"1.2.840.10008.5.1.1.4.2", UIDType::sop_class, "ReferencedImageBox", "Referenced Image Box SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.1.40", UIDType::sop_class, "DisplaySystem", "Display System SOP Class", false},
    {"1.2.840.10008.5.1.1.40.1", UIDType::well_known_instance, "DisplaySystemInstance", "Display System SOP Instance", false},
    {"1.2.840.10008.5.1.1.9", UIDType::meta_sop_class, "BasicGrayscalePrintManagementMeta", "Basic Grayscale Print Management Meta SOP Class", false},
    {"1.2.840.10008.5.1.1.9.1", UIDType::meta_sop_class, "ReferencedGrayscalePrintManagementMeta", "Referenced Grayscale Print Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.1", UIDType::sop_class, "ComputedRadiographyImageStorage", "Computed Radiography Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.1.1", UIDType::sop_class, "DigitalXRayImageStorageForPresentation", "Digital X-Ray Image Storage - For Presentation", false},
    {"1.2.840.10008.5.1.4.1.1.1.1.1", UIDType::sop_class, "DigitalXRayImageStorageForProcessing", "Digital X-Ray Image Storage - For Processing", false},
    {"1.2.840.10008.5.1.4.1.1.1.2", UIDType::sop_class, "DigitalMammographyXRayImageStorageForPresentation", "Digital Mammography X-Ray Image Storage - For Presentation", false},
    {"1.2.840.10008.5.1.4.1.1.1.2.1", UIDType::sop_class, "DigitalMammographyXRayImageStorageForProcessing", "Digital Mammography X-Ray Image Storage - For Processing", false},
    {"1.2.840.10008.5.1.4.1.1.1.3", UIDType::sop_class, "DigitalIntraOralXRayImageStorageForPresentation", "Digital Intra-Oral X-Ray Image Storage - For Presentation", false},
    {"1.2.840.10008.5.1.4.1.1.1.3.1", UIDType::sop_class, "DigitalIntraOralXRayImageStorageForProcessing", "Digital Intra-Oral X-Ray Image Storage - For Processing", false},
    {"1.2.840.10008.5.1.4.1.1.10", UIDType::sop_class, "StandaloneModalityLUTStorage", "Standalone Modality LUT Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.104.1", UIDType::sop_class, "EncapsulatedPDFStorage", "Encapsulated PDF Storage", false},
    {"1.2.840.10008.5.1.4.1.1.104.2", UIDType::sop_class, "EncapsulatedCDAStorage", "Encapsulated CDA Storage", false},
    {"1.2.840.10008.5.1.4.1.1.104.3", UIDType::sop_class, "EncapsulatedSTLStorage", "Encapsulated STL Storage", false},
    {"1.2.840.10008.5.1.4.1.1.104.4", UIDType::sop_class, "EncapsulatedOBJStorage", "Encapsulated OBJ Storage", false},
    {"1.2.840.10008.5.1.4.1.1.104.5", UIDType::sop_class, "EncapsulatedMTLStorage", "Encapsulated MTL Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11", UIDType::sop_class, "StandaloneVOILUTStorage", "Standalone VOI LUT Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.11.1", UIDType::sop_class, "GrayscaleSoftcopyPresentationStateStorage", "Grayscale Softcopy Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.10", UIDType::sop_class, "SegmentedVolumeRenderingVolumetricPresentationStateStorage", "Segmented Volume Rendering Volumetric Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.11", UIDType::sop_class, "MultipleVolumeRenderingVolumetricPresentationStateStorage", "Multiple Volume Rendering Volumetric Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.12", UIDType::sop_class, "VariableModalityLUTSoftcopyPresentationStateStorage", "Variable Modality LUT Softcopy Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.2", UIDType::sop_class, "ColorSoftcopyPresentationStateStorage", "Color Softcopy Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.3", UIDType::sop_class, "PseudoColorSoftcopyPresentationStateStorage", "Pseudo-Color Softcopy Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.4", UIDType::sop_class, "BlendingSoftcopyPresentationStateStorage", "Blending Softcopy Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.5", UIDType::sop_class, "XAXRFGrayscaleSoftcopyPresentationStateStorage", "XA/XRF Grayscale Softcopy Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.6", UIDType::sop_class, "GrayscalePlanarMPRVolumetricPresentationStateStorage", "Grayscale Planar MPR Volumetric Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.7", UIDType::sop_class, "CompositingPlanarMPRVolumetricPresentationStateStorage", "Compositing Planar MPR Volumetric Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.8", UIDType::sop_class, "AdvancedBlendingPresentationStateStorage", "Advanced Blending Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.11.9", UIDType::sop_class, "VolumeRenderingVolumetricPresentationStateStorage", "Volume Rendering Volumetric Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.12.1", UIDType::sop_class, "XRayAngiographicImageStorage", "X-Ray Angiographic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.12.1.1", UIDType::sop_class, "EnhancedXAImageStorage", "Enhanced XA Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.12.2", UIDType::sop_class, "XRayRadiofluoroscopicImageStorage", "X-Ray Radiofluoroscopic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.12.2.1", UIDType::sop_class, "EnhancedXRFImageStorage", "Enhanced XRF Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.12.3", UIDType::sop_class, "XRayAngiographicBiPlaneImageStorage", "X-Ray Angiographic Bi-Plane Image Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.12.77", UIDType::sop_class, "", "(Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.128", UIDType::sop_class, "PositronEmissionTomographyImageStorage", "Positron Emission Tomography Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.128.1", UIDType::sop_class, "LegacyConvertedEnhancedPETImageStorage", "Legacy Converted Enhanced PET Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.129", UIDType::sop_class, "StandalonePETCurveStorage", "Standalone PET Curve Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.13.1.1", UIDType::sop_class, "XRay3DAngiographicImageStorage", "X-Ray 3D Angiographic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.13.1.2", UIDType::sop_class, "XRay3DCraniofacialImageStorage", "X-Ray 3D Craniofacial Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.13.1.3", UIDType::sop_class, "BreastTomosynthesisImageStorage", "Breast Tomosynthesis Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.13.1.4", UIDType::sop_class, "BreastProjectionXRayImageStorageForPresentation", "Breast Projection X-Ray Image Storage - For Presentation", false},
    {"1.2.840.10008.5.1.4.1.1.13.1.5", UIDType::sop_class, "BreastProjectionXRayImageStorageForProcessing", "Breast Projection X-Ray Image Storage - For Processing", false},
    {"1.2.840.10008.5.1.4.1.1.130", UIDType::sop_class, "EnhancedPETImageStorage", "Enhanced PET Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.131", UIDType::sop_class, "BasicStructuredDisplayStorage", "Basic Structured Display Storage", false},
    {"1.2.840.10008.5.1.4.1.1.14.1", UIDType::sop_class, "IntravascularOpticalCoherenceTomographyImageStorageForPresentation", "Intravascular Optical Coherence Tomography Image Storage - For Presentation", false},
    {"1.2.840.10008.5.1.4.1.1.14.2", UIDType::sop_class, "IntravascularOpticalCoherenceTomographyImageStorageForProcessing", "Intravascular Optical Coherence Tomography Image Storage - For Processing", false},
    {"1.2.840.10008.5.1.4.1.1.2", UIDType::sop_class, "CTImageStorage", "CT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.2.1", UIDType::sop_class, "EnhancedCTImageStorage", "Enhanced CT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.2.2", UIDType::sop_class, "LegacyConvertedEnhancedCTImageStorage", "Legacy Converted Enhanced CT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.20", UIDType::sop_class, "NuclearMedicineImageStorage", "Nuclear Medicine Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.200.1", UIDType::sop_class, "CTDefinedProcedureProtocolStorage", "CT Defined Procedure Protocol Storage", false},
    {"1.2.840.10008.5.1.4.1.1.200.2", UIDType::sop_class, "CTPerformedProcedureProtocolStorage", "CT Performed Procedure Protocol Storage", false},
    {"1.2.840.10008.5.1.4.1.1.200.3", UIDType::sop_class, "ProtocolApprovalStorage", "Protocol Approval Storage", false},
    {"1.2.840.10008.5.1.4.1.1.200.4", UIDType::sop_class, "ProtocolApprovalInformationModelFind", "Protocol Approval Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.1.1.200.5", UIDType::sop_class, "ProtocolApprovalInformationModelMove", "Protocol Approval Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.1.1.200.6", UIDType::sop_class, "ProtocolApprovalInformationModelGet", "Protocol Approval Information Model - GET", false},
    {"1.2.840.10008.5.1.4.1.1.200.7", UIDType::sop_class, "XADefinedProcedureProtocolStorage", "XA Defined Procedure Protocol Storage", false},
    {"1.2.840.10008.5.1.4.1.1.200.8", UIDType::sop_class, "XAPerformedProcedureProtocolStorage", "XA Performed Procedure Protocol Storage", false},
    {"1.2.840.10008.5.1.4.1.1.201.1", UIDType::sop_class, "InventoryStorage", "Inventory Storage", false},
    {"1.2.840.10008.5.1.4.1.1.201.1.1", UIDType::well_known_instance, "StorageManagementInstance", "Storage Management SOP Instance", false},
    {"1.2.840.10008.5.1.4.1.1.201.2", UIDType::sop_class, "InventoryFind", "Inventory - FIND", false},
    {"1.2.840.10008.5.1.4.1.1.201.3", UIDType::sop_class, "InventoryMove", "Inventory - MOVE", false},
    {"1.2.840.10008.5.1.4.1.1.201.4", UIDType::sop_class, "InventoryGet", "Inventory - GET", false},
    {"1.2.840.10008.5.1.4.1.1.201.5", UIDType::sop_class, "InventoryCreation", "Inventory Creation", false},
    {"1.2.840.10008.5.1.4.1.1.201.6", UIDType::sop_class, "RepositoryQuery", "Repository Query", false},
    {"1.2.840.10008.5.1.4.1.1.3", UIDType::sop_class, "UltrasoundMultiFrameImageStorageRetired", "Ultrasound Multi-frame Image Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.3.1", UIDType::sop_class, "UltrasoundMultiFrameImageStorage", "Ultrasound Multi-frame Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.30", UIDType::sop_class, "ParametricMapStorage", "Parametric Map Storage", false},
    {"1.2.840.10008.5.1.4.1.1.4", UIDType::sop_class, "MRImageStorage", "MR Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.4.1", UIDType::sop_class, "EnhancedMRImageStorage", "Enhanced MR Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.4.2", UIDType::sop_class, "MRSpectroscopyStorage", "MR Spectroscopy Storage", false},
    {"1.2.840.10008.5.1.4.1.1.4.3", UIDType::sop_class, "EnhancedMRColorImageStorage", "Enhanced MR Color Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.4.4", UIDType::sop_class, "LegacyConvertedEnhancedMRImageStorage", "Legacy Converted Enhanced MR Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.40", UIDType::sop_class, "", "(Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.481.1", UIDType::sop_class, "RTImageStorage", "RT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.10", UIDType::sop_class, "RTPhysicianIntentStorage", "RT Physician Intent Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.11", UIDType::sop_class, "RTSegmentAnnotationStorage", "RT Segment Annotation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.12", UIDType::sop_class, "RTRadiationSetStorage", "RT Radiation Set Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.13", UIDType::sop_class, "CArmPhotonElectronRadiationStorage", "C-Arm Photon-Electron Radiation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.14", UIDType::sop_class, "TomotherapeuticRadiationStorage", "Tomotherapeutic Radiation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.15", UIDType::sop_class, "RoboticArmRadiationStorage", "Robotic-Arm Radiation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.16", UIDType::sop_class, "RTRadiationRecordSetStorage", "RT Radiation Record Set Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.17", UIDType::sop_class, "RTRadiationSalvageRecordStorage", "RT Radiation Salvage Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.18", UIDType::sop_class, "TomotherapeuticRadiationRecordStorage", "Tomotherapeutic Radiation Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.19", UIDType::sop_class, "CArmPhotonElectronRadiationRecordStorage", "C-Arm Photon-Electron Radiation Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.2", UIDType::sop_class, "RTDoseStorage", "RT Dose Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.20", UIDType::sop_class, "RoboticRadiationRecordStorage", "Robotic Radiation Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.21", UIDType::sop_class, "RTRadiationSetDeliveryInstructionStorage", "RT Radiation Set Delivery Instruction Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.22", UIDType::sop_class, "RTTreatmentPreparationStorage", "RT Treatment Preparation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.23", UIDType::sop_class, "EnhancedRTImageStorage", "Enhanced RT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.24", UIDType::sop_class, "EnhancedContinuousRTImageStorage", "Enhanced Continuous RT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.25", UIDType::sop_class, "RTPatientPositionAcquisitionInstructionStorage", "RT Patient Position Acquisition Instruction Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.3", UIDType::sop_class, "RTStructureSetStorage", "RT Structure Set Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.4", UIDType::sop_class, "RTBeamsTreatmentRecordStorage", "RT Beams Treatment Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.5", UIDType::sop_class, "RTPlanStorage", "RT Plan Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.6", UIDType::sop_class, "RTBrachyTreatmentRecordStorage", "RT Brachy Treatment Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.7", UIDType::sop_class, "RTTreatmentSummaryRecordStorage", "RT Treatment Summary Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.8", UIDType::sop_class, "RTIonPlanStorage", "RT Ion Plan Storage", false},
    {"1.2.840.10008.5.1.4.1.1.481.9", UIDType::sop_class, "RTIonBeamsTreatmentRecordStorage", "RT Ion Beams Treatment Record Storage", false},
    {"1.2.840.10008.5.1.4.1.1.5", UIDType::sop_class, "NuclearMedicineImageStorageRetired", "Nuclear Medicine Image Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.501.1", UIDType::sop_class, "DICOSCTImageStorage", "DICOS CT Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.501.2.1", UIDType::sop_class, "DICOSDigitalXRayImageStorageForPresentation", "DICOS Digital X-Ray Image Storage - For Presentation", false},
    {"1.2.840.10008.5.1.4.1.1.501.2.2", UIDType::sop_class, "DICOSDigitalXRayImageStorageForProcessing", "DICOS Digital X-Ray Image Storage - For Processing", false},
    {"1.2.840.10008.5.1.4.1.1.501.3", UIDType::sop_class, "DICOSThreatDetectionReportStorage", "DICOS Threat Detection Report Storage", false},
    {"1.2.840.10008.5.1.4.1.1.501.4", UIDType::sop_class, "DICOS2DAITStorage", "DICOS 2D AIT Storage", false},
    {"1.2.840.10008.5.1.4.1.1.501.5", UIDType::sop_class, "DICOS3DAITStorage", "DICOS 3D AIT Storage", false},
    {"1.2.840.10008.5.1.4.1.1.501.6", UIDType::sop_class, "DICOSQuadrupoleResonanceStorage", "DICOS Quadrupole Resonance (QR) Storage", false},
    {"1.2.840.10008.5.1.4.1.1.6", UIDType::sop_class, "UltrasoundImageStorageRetired", "Ultrasound Image Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.6.1", UIDType::sop_class, "UltrasoundImageStorage", "Ultrasound Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.6.2", UIDType::sop_class, "EnhancedUSVolumeStorage", "Enhanced US Volume Storage", false},
    {"1.2.840.10008.5.1.4.1.1.6.3", UIDType::sop_class, "PhotoacousticImageStorage", "Photoacoustic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.601.1", UIDType::sop_class, "EddyCurrentImageStorage", "Eddy Current Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.601.2", UIDType::sop_class, "EddyCurrentMultiFrameImageStorage", "Eddy Current Multi-frame Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.601.3", UIDType::sop_class, "ThermographyImageStorage", "Thermography Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.601.4", UIDType::sop_class, "ThermographyMultiFrameImageStorage", "Thermography Multi-frame Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.601.5", UIDType::sop_class, "UltrasoundWaveformStorage", "Ultrasound Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66", UIDType::sop_class, "RawDataStorage", "Raw Data Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.1", UIDType::sop_class, "SpatialRegistrationStorage", "Spatial Registration Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.2", UIDType::sop_class, "SpatialFiducialsStorage", "Spatial Fiducials Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.3", UIDType::sop_class, "DeformableSpatialRegistrationStorage", "Deformable Spatial Registration Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.4", UIDType::sop_class, "SegmentationStorage", "Segmentation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.5", UIDType::sop_class, "SurfaceSegmentationStorage", "Surface Segmentation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.6", UIDType::sop_class, "TractographyResultsStorage", "Tractography Results Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.7", UIDType::sop_class, "LabelMapSegmentationStorage", "Label Map Segmentation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.66.8", UIDType::sop_class, "HeightMapSegmentationStorage", "Height Map Segmentation Storage", false},
    {"1.2.840.10008.5.1.4.1.1.67", UIDType::sop_class, "RealWorldValueMappingStorage", "Real World Value Mapping Storage", false},
    {"1.2.840.10008.5.1.4.1.1.68.1", UIDType::sop_class, "SurfaceScanMeshStorage", "Surface Scan Mesh Storage", false},
    {"1.2.840.10008.5.1.4.1.1.68.2", UIDType::sop_class, "SurfaceScanPointCloudStorage", "Surface Scan Point Cloud Storage", false},
    {"1.2.840.10008.5.1.4.1.1.7", UIDType::sop_class, "SecondaryCaptureImageStorage", "Secondary Capture Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.7.1", UIDType::sop_class, "MultiFrameSingleBitSecondaryCaptureImageStorage", "Multi-frame Single Bit Secondary Capture Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.7.2", UIDType::sop_class, "MultiFrameGrayscaleByteSecondaryCaptureImageStorage", "Multi-frame Grayscale Byte Secondary Capture Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.7.3", UIDType::sop_class, "MultiFrameGrayscaleWordSecondaryCaptureImageStorage", "Multi-frame Grayscale Word Secondary Capture Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.7.4", UIDType::sop_class, "MultiFrameTrueColorSecondaryCaptureImageStorage", "Multi-frame True Color Secondary Capture Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1", UIDType::sop_class, "VLImageStorageTrial", "VL Image Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.77.1.1", UIDType::sop_class, "VLEndoscopicImageStorage", "VL Endoscopic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.1.1", UIDType::sop_class, "VideoEndoscopicImageStorage", "Video Endoscopic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.2", UIDType::sop_class, "VLMicroscopicImageStorage", "VL Microscopic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.2.1", UIDType::sop_class, "VideoMicroscopicImageStorage", "Video Microscopic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.3", UIDType::sop_class, "VLSlideCoordinatesMicroscopicImageStorage", "VL Slide-Coordinates Microscopic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.4", UIDType::sop_class, "VLPhotographicImageStorage", "VL Photographic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.4.1", UIDType::sop_class, "VideoPhotographicImageStorage", "Video Photographic Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.1", UIDType::sop_class, "OphthalmicPhotography8BitImageStorage", "Ophthalmic Photography 8 Bit Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.2", UIDType::sop_class, "OphthalmicPhotography16BitImageStorage", "Ophthalmic Photography 16 Bit Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.3", UIDType::sop_class, "StereometricRelationshipStorage", "Stereometric Relationship Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.4", UIDType::sop_class, "OphthalmicTomographyImageStorage", "Ophthalmic Tomography Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.5", UIDType::sop_class, "WideFieldOphthalmicPhotographyStereographicProjectionImageStorage", "Wide Field Ophthalmic Photography Stereographic Projection Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.6", UIDType::sop_class, "WideFieldOphthalmicPhotography3DCoordinatesImageStorage", "Wide Field Ophthalmic Photography 3D Coordinates Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.7", UIDType::sop_class, "OphthalmicOpticalCoherenceTomographyEnFaceImageStorage", "Ophthalmic Optical Coherence Tomography En Face Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.5.8", UIDType::sop_class, "OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage", "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.6", UIDType::sop_class, "VLWholeSlideMicroscopyImageStorage", "VL Whole Slide Microscopy Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.7", UIDType::sop_class, "DermoscopicPhotographyImageStorage", "Dermoscopic Photography Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.8", UIDType::sop_class, "ConfocalMicroscopyImageStorage", "Confocal Microscopy Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.1.9", UIDType::sop_class, "ConfocalMicroscopyTiledPyramidalImageStorage", "Confocal Microscopy Tiled Pyramidal Image Storage", false},
    {"1.2.840.10008.5.1.4.1.1.77.2", UIDType::sop_class, "VLMultiFrameImageStorageTrial", "VL Multi-frame Image Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.78.1", UIDType::sop_class, "LensometryMeasurementsStorage", "Lensometry Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.2", UIDType::sop_class, "AutorefractionMeasurementsStorage", "Autorefraction Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.3", UIDType::sop_class, "KeratometryMeasurementsStorage", "Keratometry Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.4", UIDType::sop_class, "SubjectiveRefractionMeasurementsStorage", "Subjective Refraction Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.5", UIDType::sop_class, "VisualAcuityMeasurementsStorage", "Visual Acuity Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.6", UIDType::sop_class, "SpectaclePrescriptionReportStorage", "Spectacle Prescription Report Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.7", UIDType::sop_class, "OphthalmicAxialMeasurementsStorage", "Ophthalmic Axial Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.78.8", UIDType::sop_class, "IntraocularLensCalculationsStorage", "Intraocular Lens Calculations Storage", false},
    {"1.2.840.10008.5.1.4.1.1.79.1", UIDType::sop_class, "MacularGridThicknessandVolumeReport", "Macular Grid Thickness and Volume Report", false},
    {"1.2.840.10008.5.1.4.1.1.8", UIDType::sop_class, "StandaloneOverlayStorage", "Standalone Overlay Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.80.1", UIDType::sop_class, "OphthalmicVisualFieldStaticPerimetryMeasurementsStorage", "Ophthalmic Visual Field Static Perimetry Measurements Storage", false},
    {"1.2.840.10008.5.1.4.1.1.81.1", UIDType::sop_class, "OphthalmicThicknessMapStorage", "Ophthalmic Thickness Map Storage", false},
    {"1.2.840.10008.5.1.4.1.1.82.1", UIDType::sop_class, "CornealTopographyMapStorage", "Corneal Topography Map Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.1", UIDType::sop_class, "TextSRStorageTrial", "Text SR Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.88.11", UIDType::sop_class, "BasicTextSRStorage", "Basic Text SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.2", UIDType::sop_class, "AudioSRStorageTrial", "Audio SR Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.88.22", UIDType::sop_class, "EnhancedSRStorage", "Enhanced SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.3", UIDType::sop_class, "DetailSRStorageTrial", "Detail SR Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.88.33", UIDType::sop_class, "ComprehensiveSRStorage", "Comprehensive SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.34", UIDType::sop_class, "Comprehensive3DSRStorage", "Comprehensive 3D SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.35", UIDType::sop_class, "ExtensibleSRStorage", "Extensible SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.4", UIDType::sop_class, "ComprehensiveSRStorageTrial", "Comprehensive SR Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.88.40", UIDType::sop_class, "ProcedureLogStorage", "Procedure Log Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.50", UIDType::sop_class, "MammographyCADSRStorage", "Mammography CAD SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.59", UIDType::sop_class, "KeyObjectSelectionDocumentStorage", "Key Object Selection Document Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.65", UIDType::sop_class, "ChestCADSRStorage", "Chest CAD SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.67", UIDType::sop_class, "XRayRadiationDoseSRStorage", "X-Ray Radiation Dose SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.68", UIDType::sop_class, "RadiopharmaceuticalRadiationDoseSRStorage", "Radiopharmaceutical Radiation Dose SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.69", UIDType::sop_class, "ColonCADSRStorage", "Colon CAD SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.70", UIDType::sop_class, "ImplantationPlanSRStorage", "Implantation Plan SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.71", UIDType::sop_class, "AcquisitionContextSRStorage", "Acquisition Context SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.72", UIDType::sop_class, "SimplifiedAdultEchoSRStorage", "Simplified Adult Echo SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.73", UIDType::sop_class, "PatientRadiationDoseSRStorage", "Patient Radiation Dose SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.74", UIDType::sop_class, "PlannedImagingAgentAdministrationSRStorage", "Planned Imaging Agent Administration SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.75", UIDType::sop_class, "PerformedImagingAgentAdministrationSRStorage", "Performed Imaging Agent Administration SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.76", UIDType::sop_class, "EnhancedXRayRadiationDoseSRStorage", "Enhanced X-Ray Radiation Dose SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.88.77", UIDType::sop_class, "WaveformAnnotationSRStorage", "Waveform Annotation SR Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9", UIDType::sop_class, "StandaloneCurveStorage", "Standalone Curve Storage (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.9.1", UIDType::sop_class, "WaveformStorageTrial", "Waveform Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.1.1.9.1.1", UIDType::sop_class, "TwelveLeadECGWaveformStorage", "12-lead ECG Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.1.2", UIDType::sop_class, "GeneralECGWaveformStorage", "General ECG Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.1.3", UIDType::sop_class, "AmbulatoryECGWaveformStorage", "Ambulatory ECG Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.1.4", UIDType::sop_class, "General32BitECGWaveformStorage", "General 32-bit ECG Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.100.1", UIDType::sop_class, "WaveformPresentationStateStorage", "Waveform Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.100.2", UIDType::sop_class, "WaveformAcquisitionPresentationStateStorage", "Waveform Acquisition Presentation State Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.2.1", UIDType::sop_class, "HemodynamicWaveformStorage", "Hemodynamic Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.3.1", UIDType::sop_class, "CardiacElectrophysiologyWaveformStorage", "Cardiac Electrophysiology Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.4.1", UIDType::sop_class, "BasicVoiceAudioWaveformStorage", "Basic Voice Audio Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.4.2", UIDType::sop_class, "GeneralAudioWaveformStorage", "General Audio Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.5.1", UIDType::sop_class, "ArterialPulseWaveformStorage", "Arterial Pulse Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.6.1", UIDType::sop_class, "RespiratoryWaveformStorage", "Respiratory Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.6.2", UIDType::sop_class, "MultichannelRespiratoryWaveformStorage", "Multi-channel Respiratory Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.7.1", UIDType::sop_class, "RoutineScalpElectroencephalogramWaveformStorage", "Routine Scalp Electroencephalogram Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.7.2", UIDType::sop_class, "ElectromyogramWaveformStorage", "Electromyogram Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.7.3", UIDType::sop_class, "ElectrooculogramWaveformStorage", "Electrooculogram Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.7.4", UIDType::sop_class, "SleepElectroencephalogramWaveformStorage", "Sleep Electroencephalogram Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.9.8.1", UIDType::sop_class, "BodyPositionWaveformStorage", "Body Position Waveform Storage", false},
    {"1.2.840.10008.5.1.4.1.1.90.1", UIDType::sop_class, "ContentAssessmentResultsStorage", "Content Assessment Results Storage", false},
    {"1.2.840.10008.5.1.4.1.1.91.1", UIDType::sop_class, "MicroscopyBulkSimpleAnnotationsStorage", "Microscopy Bulk Simple Annotations Storage", false},
    {"1.2.840.10008.5.1.4.1.2.1.1", UIDType::sop_class, "PatientRootQueryRetrieveInformationModelFind", "Patient Root Query/Retrieve Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.1.2.1.2", UIDType::sop_class, "PatientRootQueryRetrieveInformationModelMove", "Patient Root Query/Retrieve Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.1.2.1.3", UIDType::sop_class, "PatientRootQueryRetrieveInformationModelGet", "Patient Root Query/Retrieve Information Model - GET", false},
    {"1.2.840.10008.5.1.4.1.2.2.1", UIDType::sop_class, "StudyRootQueryRetrieveInformationModelFind", "Study Root Query/Retrieve Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.1.2.2.2", UIDType::sop_class, "StudyRootQueryRetrieveInformationModelMove", "Study Root Query/Retrieve Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.1.2.2.3", UIDType::sop_class, "StudyRootQueryRetrieveInformationModelGet", "Study Root Query/Retrieve Information Model - GET", false},
    {"1.2.840.10008.5.1.4.1.2.3.1", UIDType::sop_class, "PatientStudyOnlyQueryRetrieveInformationModelFind", "Patient/Study Only Query/Retrieve Information Model - FIND (Retired)", true},
    {"1.2.840.10008.5.1.4.1.2.3.2", UIDType::sop_class, "PatientStudyOnlyQueryRetrieveInformationModelMove", "Patient/Study Only Query/Retrieve Information Model - MOVE (Retired)", true},
    {"1.2.840.10008.5.1.4.1.2.3.3", UIDType::sop_class, "PatientStudyOnlyQueryRetrieveInformationModelGet", "Patient/Study Only Query/Retrieve Information Model - GET (Retired)", true},
    {"1.2.840.10008.5.1.4.1.2.4.2", UIDType::sop_class, "CompositeInstanceRootRetrieveMove", "Composite Instance Root Retrieve - MOVE", false},
    {"1.2.840.10008.5.1.4.1.2.4.3", UIDType::sop_class, "CompositeInstanceRootRetrieveGet", "Composite Instance Root Retrieve - GET", false},
    {"1.2.840.10008.5.1.4.1.2.5.3", UIDType::sop_class, "CompositeInstanceRetrieveWithoutBulkDataGet", "Composite Instance Retrieve Without Bulk Data - GET", false},
    {"1.2.840.10008.5.1.4.20.1", UIDType::sop_class, "DefinedProcedureProtocolInformationModelFind", "Defined Procedure Protocol Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.20.2", UIDType::sop_class, "DefinedProcedureProtocolInformationModelMove", "Defined Procedure Protocol Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.20.3", UIDType::sop_class, "DefinedProcedureProtocolInformationModelGet", "Defined Procedure Protocol Information Model - GET", false},
    {"1.2.840.10008.5.1.4.31", UIDType::sop_class, "ModalityWorklistInformationModelFind", "Modality Worklist Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.32", UIDType::meta_sop_class, "GeneralPurposeWorklistManagementMeta", "General Purpose Worklist Management Meta SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.4.32.1", UIDType::sop_class, "GeneralPurposeWorklistInformationModelFind", "General Purpose Worklist Information Model - FIND (Retired)", true},
    {"1.2.840.10008.5.1.4.32.2", UIDType::sop_class, "GeneralPurposeScheduledProcedureStep", "General Purpose Scheduled Procedure Step SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.4.32.3", UIDType::sop_class, "GeneralPurposePerformedProcedureStep", "General Purpose Performed Procedure Step SOP Class (Retired)", true},
    {"1.2.840.10008.5.1.4.33", UIDType::sop_class, "InstanceAvailabilityNotification", "Instance Availability Notification SOP Class", false},
    {"1.2.840.10008.5.1.4.34.1", UIDType::sop_class, "RTBeamsDeliveryInstructionStorageTrial", "RT Beams Delivery Instruction Storage - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.10", UIDType::sop_class, "RTBrachyApplicationSetupDeliveryInstructionStorage", "RT Brachy Application Setup Delivery Instruction Storage", false},
    {"1.2.840.10008.5.1.4.34.2", UIDType::sop_class, "RTConventionalMachineVerificationTrial", "RT Conventional Machine Verification - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.3", UIDType::sop_class, "RTIonMachineVerificationTrial", "RT Ion Machine Verification - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.4", UIDType::service_class, "UnifiedWorklistAndProcedureStepTrial", "Unified Worklist and Procedure Step Service Class - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.4.1", UIDType::sop_class, "UnifiedProcedureStepPushTrial", "Unified Procedure Step - Push SOP Class - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.4.2", UIDType::sop_class, "UnifiedProcedureStepWatchTrial", "Unified Procedure Step - Watch SOP Class - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.4.3", UIDType::sop_class, "UnifiedProcedureStepPullTrial", "Unified Procedure Step - Pull SOP Class - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.4.4", UIDType::sop_class, "UnifiedProcedureStepEventTrial", "Unified Procedure Step - Event SOP Class - Trial (Retired)", true},
    {"1.2.840.10008.5.1.4.34.5", UIDType::well_known_instance, "UPSGlobalSubscriptionInstance", "UPS Global Subscription SOP Instance", false},
    {"1.2.840.10008.5.1.4.34.5.1", UIDType::well_known_instance, "UPSFilteredGlobalSubscriptionInstance", "UPS Filtered Global Subscription SOP Instance", false},
    {"1.2.840.10008.5.1.4.34.6", UIDType::service_class, "UnifiedWorklistAndProcedureStep", "Unified Worklist and Procedure Step Service Class", false},
    {"1.2.840.10008.5.1.4.34.6.1", UIDType::sop_class, "UnifiedProcedureStepPush", "Unified Procedure Step - Push SOP Class", false},
    {"1.2.840.10008.5.1.4.34.6.2", UIDType::sop_class, "UnifiedProcedureStepWatch", "Unified Procedure Step - Watch SOP Class", false},
    {"1.2.840.10008.5.1.4.34.6.3", UIDType::sop_class, "UnifiedProcedureStepPull", "Unified Procedure Step - Pull SOP Class", false},
    {"1.2.840.10008.5.1.4.34.6.4", UIDType::sop_class, "UnifiedProcedureStepEvent", "Unified Procedure Step - Event SOP Class", false},
    {"1.2.840.10008.5.1.4.34.6.5", UIDType::sop_class, "UnifiedProcedureStepQuery", "Unified Procedure Step - Query SOP Class", false},
    {"1.2.840.10008.5.1.4.34.7", UIDType::sop_class, "RTBeamsDeliveryInstructionStorage", "RT Beams Delivery Instruction Storage", false},
    {"1.2.840.10008.5.1.4.34.8", UIDType::sop_class, "RTConventionalMachineVerification", "RT Conventional Machine Verification", false},
    {"1.2.840.10008.5.1.4.34.9", UIDType::sop_class, "RTIonMachineVerification", "RT Ion Machine Verification", false},
    {"1.2.840.10008.5.1.4.37.1", UIDType::sop_class, "GeneralRelevantPatientInformationQuery", "General Relevant Patient Information Query", false},
    {"1.2.840.10008.5.1.4.37.2", UIDType::sop_class, "BreastImagingRelevantPatientInformationQuery", "Breast Imaging Relevant Patient Information Query", false},
    {"1.2.840.10008.5.1.4.37.3", UIDType::sop_class, "CardiacRelevantPatientInformationQuery", "Cardiac Relevant Patient Information Query", false},
    {"1.2.840.10008.5.1.4.38.1", UIDType::sop_class, "HangingProtocolStorage", "Hanging Protocol Storage", false},
    {"1.2.840.10008.5.1.4.38.2", UIDType::sop_class, "HangingProtocolInformationModelFind", "Hanging Protocol Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.38.3", UIDType::sop_class, "HangingProtocolInformationModelMove", "Hanging Protocol Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.38.4", UIDType::sop_class, "HangingProtocolInformationModelGet", "Hanging Protocol Information Model - GET", false},
    {"1.2.840.10008.5.1.4.39.1", UIDType::sop_class, "ColorPaletteStorage", "Color Palette Storage", false},
    {"1.2.840.10008.5.1.4.39.2", UIDType::sop_class, "ColorPaletteQueryRetrieveInformationModelFind", "Color Palette Query/Retrieve Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.39.3", UIDType::sop_class, "ColorPaletteQueryRetrieveInformationModelMove", "Color Palette Query/Retrieve Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.39.4", UIDType::sop_class, "ColorPaletteQueryRetrieveInformationModelGet", "Color Palette Query/Retrieve Information Model - GET", false},
    {"1.2.840.10008.5.1.4.41", UIDType::sop_class, "ProductCharacteristicsQuery", "Product Characteristics Query SOP Class", false},
    {"1.2.840.10008.5.1.4.42", UIDType::sop_class, "SubstanceApprovalQuery", "Substance Approval Query SOP Class", false},
    {"1.2.840.10008.5.1.4.43.1", UIDType::sop_class, "GenericImplantTemplateStorage", "Generic Implant Template Storage", false},
    {"1.2.840.10008.5.1.4.43.2", UIDType::sop_class, "GenericImplantTemplateInformationModelFind", "Generic Implant Template Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.43.3", UIDType::sop_class, "GenericImplantTemplateInformationModelMove", "Generic Implant Template Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.43.4", UIDType::sop_class, "GenericImplantTemplateInformationModelGet", "Generic Implant Template Information Model - GET", false},
    {"1.2.840.10008.5.1.4.44.1", UIDType::sop_class, "ImplantAssemblyTemplateStorage", "Implant Assembly Template Storage", false},
    {"1.2.840.10008.5.1.4.44.2", UIDType::sop_class, "ImplantAssemblyTemplateInformationModelFind", "Implant Assembly Template Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.44.3", UIDType::sop_class, "ImplantAssemblyTemplateInformationModelMove", "Implant Assembly Template Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.44.4", UIDType::sop_class, "ImplantAssemblyTemplateInformationModelGet", "Implant Assembly Template Information Model - GET", false},
    {"1.2.840.10008.5.1.4.45.1", UIDType::sop_class, "ImplantTemplateGroupStorage", "Implant Template Group Storage", false},
    {"1.2.840.10008.5.1.4.45.2", UIDType::sop_class, "ImplantTemplateGroupInformationModelFind", "Implant Template Group Information Model - FIND", false},
    {"1.2.840.10008.5.1.4.45.3", UIDType::sop_class, "ImplantTemplateGroupInformationModelMove", "Implant Template Group Information Model - MOVE", false},
    {"1.2.840.10008.5.1.4.45.4", UIDType::sop_class, "ImplantTemplateGroupInformationModelGet", "Implant Template Group Information Model - GET", false},
    {"1.2.840.10008.6.1.1", UIDType::context_group, "CID2", "Anatomic Modifier with identifier CID 2", false},
    {"1.2.840.10008.6.1.10", UIDType::context_group, "CID12", "Imaging Contrast Agent with identifier CID 12", false},
    {"1.2.840.10008.6.1.100", UIDType::context_group, "CID3453", "Cardiac Volume Method with identifier CID 3453", false},
    {"1.2.840.10008.6.1.1000", UIDType::context_group, "CID7467", "Gray Level Co-occurrence Matrix Measurement with identifier CID 7467", false},
    {"1.2.840.10008.6.1.1001", UIDType::context_group, "CID7468", "Texture Measurement with identifier CID 7468", false},
    {"1.2.840.10008.6.1.1002", UIDType::context_group, "CID6146", "Time Point Type with identifier CID 6146", false},
    {"1.2.840.10008.6.1.1003", UIDType::context_group, "CID7469", "Generic Intensity and Size Measurement with identifier CID 7469", false},
    {"1.2.840.10008.6.1.1004", UIDType::context_group, "CID6147", "Response Criteria with identifier CID 6147", false},
    {"1.2.840.10008.6.1.1005", UIDType::context_group, "CID12020", "Fetal Biometry Anatomic Site with identifier CID 12020", false},
    {"1.2.840.10008.6.1.1006", UIDType::context_group, "CID12021", "Fetal Long Bone Anatomic Site with identifier CID 12021", false},
    {"1.2.840.10008.6.1.1007", UIDType::context_group, "CID12022", "Fetal Cranium Anatomic Site with identifier CID 12022", false},
    {"1.2.840.10008.6.1.1008", UIDType::context_group, "CID12023", "Pelvis and Uterus Anatomic Site with identifier CID 12023", false},
    {"1.2.840.10008.6.1.1009", UIDType::context_group, "CID7222", "Parametric Map Derivation Image Purpose of Reference with identifier CID 7222", false},
    {"1.2.840.10008.6.1.101", UIDType::context_group, "CID3455", "Index Method with identifier CID 3455", false},
    {"1.2.840.10008.6.1.1010", UIDType::context_group, "CID9000", "Physical Quantity Descriptor with identifier CID 9000", false},
    {"1.2.840.10008.6.1.1011", UIDType::context_group, "CID7600", "Lymph Node Anatomic Site with identifier CID 7600", false},
    {"1.2.840.10008.6.1.1012", UIDType::context_group, "CID7601", "Head and Neck Cancer Anatomic Site with identifier CID 7601", false},
    {"1.2.840.10008.6.1.1013", UIDType::context_group, "CID7701", "Fiber Tract In Brainstem with identifier CID 7701", false},
    {"1.2.840.10008.6.1.1014", UIDType::context_group, "CID7702", "Projection and Thalamic Fiber with identifier CID 7702", false},
    {"1.2.840.10008.6.1.1015", UIDType::context_group, "CID7703", "Association Fiber with identifier CID 7703", false},
    {"1.2.840.10008.6.1.1016", UIDType::context_group, "CID7704", "Limbic System Tract with identifier CID 7704", false},
    {"1.2.840.10008.6.1.1017", UIDType::context_group, "CID7705", "Commissural Fiber with identifier CID 7705", false},
    {"1.2.840.10008.6.1.1018", UIDType::context_group, "CID7706", "Cranial Nerve with identifier CID 7706", false},
    {"1.2.840.10008.6.1.1019", UIDType::context_group, "CID7707", "Spinal Cord Fiber with identifier CID 7707", false},
    {"1.2.840.10008.6.1.102", UIDType::context_group, "CID3456", "Sub-segment Method with identifier CID 3456", false},
    {"1.2.840.10008.6.1.1020", UIDType::context_group, "CID7710", "Tractography Anatomic Site with identifier CID 7710", false},
    {"1.2.840.10008.6.1.1021", UIDType::context_group, "CID4025", "Primary Anatomic Structure for Intra-oral Radiography (Supernumerary Dentition - Designation of Teeth) with identifier CID 4025", false},
    {"1.2.840.10008.6.1.1022", UIDType::context_group, "CID4026", "Primary Anatomic Structure for Intra-oral and Craniofacial Radiography - Teeth with identifier CID 4026", false},
    {"1.2.840.10008.6.1.1023", UIDType::context_group, "CID9401", "IEC61217 Device Position Parameter with identifier CID 9401", false},
    {"1.2.840.10008.6.1.1024", UIDType::context_group, "CID9402", "IEC61217 Gantry Position Parameter with identifier CID 9402", false},
    {"1.2.840.10008.6.1.1025", UIDType::context_group, "CID9403", "IEC61217 Patient Support Position Parameter with identifier CID 9403", false},
    {"1.2.840.10008.6.1.1026", UIDType::context_group, "CID7035", "Actionable Finding Classification with identifier CID 7035", false},
    {"1.2.840.10008.6.1.1027", UIDType::context_group, "CID7036", "Image Quality Assessment with identifier CID 7036", false},
    {"1.2.840.10008.6.1.1028", UIDType::context_group, "CID10050", "Summary Radiation Exposure Quantity with identifier CID 10050", false},
    {"1.2.840.10008.6.1.1029", UIDType::context_group, "CID4245", "Wide Field Ophthalmic Photography Transformation Method with identifier CID 4245", false},
    {"1.2.840.10008.6.1.103", UIDType::context_group, "CID3458", "Contour Realignment with identifier CID 3458", false},
    {"1.2.840.10008.6.1.1030", UIDType::context_group, "CID84", "PET Unit with identifier CID 84", false},
    {"1.2.840.10008.6.1.1031", UIDType::context_group, "CID7300", "Implant Material with identifier CID 7300", false},
    {"1.2.840.10008.6.1.1032", UIDType::context_group, "CID7301", "Intervention Type with identifier CID 7301", false},
    {"1.2.840.10008.6.1.1033", UIDType::context_group, "CID7302", "Implant Template View Orientation with identifier CID 7302", false},
    {"1.2.840.10008.6.1.1034", UIDType::context_group, "CID7303", "Implant Template Modified View Orientation with identifier CID 7303", false},
    {"1.2.840.10008.6.1.1035", UIDType::context_group, "CID7304", "Implant Target Anatomy with identifier CID 7304", false},
    {"1.2.840.10008.6.1.1036", UIDType::context_group, "CID7305", "Implant Planning Landmark with identifier CID 7305", false},
    {"1.2.840.10008.6.1.1037", UIDType::context_group, "CID7306", "Human Hip Implant Planning Landmark with identifier CID 7306", false},
    {"1.2.840.10008.6.1.1038", UIDType::context_group, "CID7307", "Implant Component Type with identifier CID 7307", false},
    {"1.2.840.10008.6.1.1039", UIDType::context_group, "CID7308", "Human Hip Implant Component Type with identifier CID 7308", false},
    {"1.2.840.10008.6.1.104", UIDType::context_group, "CID3460", "Circumferential Extent with identifier CID 3460", false},
    {"1.2.840.10008.6.1.1040", UIDType::context_group, "CID7309", "Human Trauma Implant Component Type with identifier CID 7309", false},
    {"1.2.840.10008.6.1.1041", UIDType::context_group, "CID7310", "Implant Fixation Method with identifier CID 7310", false},
    {"1.2.840.10008.6.1.1042", UIDType::context_group, "CID7445", "Device Participating Role with identifier CID 7445", false},
    {"1.2.840.10008.6.1.1043", UIDType::context_group, "CID8101", "Container Type with identifier CID 8101", false},
    {"1.2.840.10008.6.1.1044", UIDType::context_group, "CID8102", "Container Component Type with identifier CID 8102", false},
    {"1.2.840.10008.6.1.1045", UIDType::context_group, "CID8103", "Anatomic Pathology Specimen Type with identifier CID 8103", false},
    {"1.2.840.10008.6.1.1046", UIDType::context_group, "CID8104", "Breast Tissue Specimen Type with identifier CID 8104", false},
    {"1.2.840.10008.6.1.1047", UIDType::context_group, "CID8109", "Specimen Collection Procedure with identifier CID 8109", false},
    {"1.2.840.10008.6.1.1048", UIDType::context_group, "CID8110", "Specimen Sampling Procedure with identifier CID 8110", false},
    {"1.2.840.10008.6.1.1049", UIDType::context_group, "CID8111", "Specimen Preparation Procedure with identifier CID 8111", false},
    {"1.2.840.10008.6.1.105", UIDType::context_group, "CID3461", "Regional Extent with identifier CID 3461", false},
    {"1.2.840.10008.6.1.1050", UIDType::context_group, "CID8112", "Specimen Stain with identifier CID 8112", false},
    {"1.2.840.10008.6.1.1051", UIDType::context_group, "CID8113", "Specimen Preparation Step with identifier CID 8113", false},
    {"1.2.840.10008.6.1.1052", UIDType::context_group, "CID8114", "Specimen Fixative with identifier CID 8114", false},
    {"1.2.840.10008.6.1.1053", UIDType::context_group, "CID8115", "Specimen Embedding Media with identifier CID 8115", false},
    {"1.2.840.10008.6.1.1054", UIDType::context_group, "CID10020", "Source of Projection X-Ray Dose Information with identifier CID 10020", false},
    {"1.2.840.10008.6.1.1055", UIDType::context_group, "CID10021", "Source of CT Dose Information with identifier CID 10021", false},
    {"1.2.840.10008.6.1.1056", UIDType::context_group, "CID10025", "Radiation Dose Reference Point with identifier CID 10025", false},
    {"1.2.840.10008.6.1.1057", UIDType::context_group, "CID501", "Volumetric View Description with identifier CID 501", false},
    {"1.2.840.10008.6.1.1058", UIDType::context_group, "CID502", "Volumetric View Modifier with identifier CID 502", false},
    {"1.2.840.10008.6.1.1059", UIDType::context_group, "CID7260", "Diffusion Acquisition Value Type with identifier CID 7260", false},
    {"1.2.840.10008.6.1.106", UIDType::context_group, "CID3462", "Chamber Identification with identifier CID 3462", false},
    {"1.2.840.10008.6.1.1060", UIDType::context_group, "CID7261", "Diffusion Model Value Type with identifier CID 7261", false},
    {"1.2.840.10008.6.1.1061", UIDType::context_group, "CID7262", "Diffusion Tractography Algorithm Family with identifier CID 7262", false},
    {"1.2.840.10008.6.1.1062", UIDType::context_group, "CID7263", "Diffusion Tractography Measurement Type with identifier CID 7263", false},
    {"1.2.840.10008.6.1.1063", UIDType::context_group, "CID7490", "Research Animal Source Registry with identifier CID 7490", false},
    {"1.2.840.10008.6.1.1064", UIDType::context_group, "CID231", "Yes-No Only with identifier CID 231", false},
    {"1.2.840.10008.6.1.1065", UIDType::context_group, "CID601", "Biosafety Level with identifier CID 601", false},
    {"1.2.840.10008.6.1.1066", UIDType::context_group, "CID602", "Biosafety Control Reason with identifier CID 602", false},
    {"1.2.840.10008.6.1.1067", UIDType::context_group, "CID7457", "Sex - Male Female or Both with identifier CID 7457", false},
    {"1.2.840.10008.6.1.1068", UIDType::context_group, "CID603", "Animal Room Type with identifier CID 603", false},
    {"1.2.840.10008.6.1.1069", UIDType::context_group, "CID604", "Device Reuse with identifier CID 604", false},
    {"1.2.840.10008.6.1.107", UIDType::context_group, "CID3465", "QA Reference Method with identifier CID 3465", false},
    {"1.2.840.10008.6.1.1070", UIDType::context_group, "CID605", "Animal Bedding Material with identifier CID 605", false},
    {"1.2.840.10008.6.1.1071", UIDType::context_group, "CID606", "Animal Shelter Type with identifier CID 606", false},
    {"1.2.840.10008.6.1.1072", UIDType::context_group, "CID607", "Animal Feed Type with identifier CID 607", false},
    {"1.2.840.10008.6.1.1073", UIDType::context_group, "CID608", "Animal Feed Source with identifier CID 608", false},
    {"1.2.840.10008.6.1.1074", UIDType::context_group, "CID609", "Animal Feeding Method with identifier CID 609", false},
    {"1.2.840.10008.6.1.1075", UIDType::context_group, "CID610", "Water Type with identifier CID 610", false},
    {"1.2.840.10008.6.1.1076", UIDType::context_group, "CID611", "Anesthesia Category Code Type for Small Animal Anesthesia with identifier CID 611", false},
    {"1.2.840.10008.6.1.1077", UIDType::context_group, "CID612", "Anesthesia Category Code Type from Anesthesia Quality Initiative with identifier CID 612", false},
    {"1.2.840.10008.6.1.1078", UIDType::context_group, "CID613", "Anesthesia Induction Code Type for Small Animal Anesthesia with identifier CID 613", false},
    {"1.2.840.10008.6.1.1079", UIDType::context_group, "CID614", "Anesthesia Induction Code Type from Anesthesia Quality Initiative with identifier CID 614", false},
    {"1.2.840.10008.6.1.108", UIDType::context_group, "CID3466", "Plane Identification with identifier CID 3466", false},
    {"1.2.840.10008.6.1.1080", UIDType::context_group, "CID615", "Anesthesia Maintenance Code Type for Small Animal Anesthesia with identifier CID 615", false},
    {"1.2.840.10008.6.1.1081", UIDType::context_group, "CID616", "Anesthesia Maintenance Code Type from Anesthesia Quality Initiative with identifier CID 616", false},
    {"1.2.840.10008.6.1.1082", UIDType::context_group, "CID617", "Airway Management Method Code Type for Small Animal Anesthesia with identifier CID 617", false},
    {"1.2.840.10008.6.1.1083", UIDType::context_group, "CID618", "Airway Management Method Code Type from Anesthesia Quality Initiative with identifier CID 618", false},
    {"1.2.840.10008.6.1.1084", UIDType::context_group, "CID619", "Airway Management Sub-Method Code Type for Small Animal Anesthesia with identifier CID 619", false},
    {"1.2.840.10008.6.1.1085", UIDType::context_group, "CID620", "Airway Management Sub-Method Code Type from Anesthesia Quality Initiative with identifier CID 620", false},
    {"1.2.840.10008.6.1.1086", UIDType::context_group, "CID621", "Medication Type for Small Animal Anesthesia with identifier CID 621", false},
    {"1.2.840.10008.6.1.1087", UIDType::context_group, "CID622", "Medication Type Code Type from Anesthesia Quality Initiative with identifier CID 622", false},
    {"1.2.840.10008.6.1.1088", UIDType::context_group, "CID623", "Medication for Small Animal Anesthesia with identifier CID 623", false},
    {"1.2.840.10008.6.1.1089", UIDType::context_group, "CID624", "Inhalational Anesthesia Agent for Small Animal Anesthesia with identifier CID 624", false},
    {"1.2.840.10008.6.1.109", UIDType::context_group, "CID3467", "Ejection Fraction with identifier CID 3467", false},
    {"1.2.840.10008.6.1.1090", UIDType::context_group, "CID625", "Injectable Anesthesia Agent for Small Animal Anesthesia with identifier CID 625", false},
    {"1.2.840.10008.6.1.1091", UIDType::context_group, "CID626", "Premedication Agent for Small Animal Anesthesia with identifier CID 626", false},
    {"1.2.840.10008.6.1.1092", UIDType::context_group, "CID627", "Neuromuscular Blocking Agent for Small Animal Anesthesia with identifier CID 627", false},
    {"1.2.840.10008.6.1.1093", UIDType::context_group, "CID628", "Ancillary Medications for Small Animal Anesthesia with identifier CID 628", false},
    {"1.2.840.10008.6.1.1094", UIDType::context_group, "CID629", "Carrier Gases for Small Animal Anesthesia with identifier CID 629", false},
    {"1.2.840.10008.6.1.1095", UIDType::context_group, "CID630", "Local Anesthetics for Small Animal Anesthesia with identifier CID 630", false},
    {"1.2.840.10008.6.1.1096", UIDType::context_group, "CID631", "Procedure Phase Requiring Anesthesia with identifier CID 631", false},
    {"1.2.840.10008.6.1.1097", UIDType::context_group, "CID632", "Surgical Procedure Phase Requiring Anesthesia with identifier CID 632", false},
    {"1.2.840.10008.6.1.1098", UIDType::context_group, "CID633", "Phase of Imaging Procedure Requiring Anesthesia (Retired) with identifier CID 633 (Retired)", true},
    {"1.2.840.10008.6.1.1099", UIDType::context_group, "CID634", "Animal Handling Phase with identifier CID 634", false},
    {"1.2.840.10008.6.1.11", UIDType::context_group, "CID13", "Imaging Contrast Agent Ingredient with identifier CID 13", false},
    {"1.2.840.10008.6.1.110", UIDType::context_group, "CID3468", "ED Volume with identifier CID 3468", false},
    {"1.2.840.10008.6.1.1100", UIDType::context_group, "CID635", "Heating Method with identifier CID 635", false},
    {"1.2.840.10008.6.1.1101", UIDType::context_group, "CID636", "Temperature Sensor Device Component Type for Small Animal Procedure with identifier CID 636", false},
    {"1.2.840.10008.6.1.1102", UIDType::context_group, "CID637", "Exogenous Substance Type with identifier CID 637", false},
    {"1.2.840.10008.6.1.1103", UIDType::context_group, "CID638", "Exogenous Substance with identifier CID 638", false},
    {"1.2.840.10008.6.1.1104", UIDType::context_group, "CID639", "Tumor Graft Histologic Type with identifier CID 639", false},
    {"1.2.840.10008.6.1.1105", UIDType::context_group, "CID640", "Fibril with identifier CID 640", false},
    {"1.2.840.10008.6.1.1106", UIDType::context_group, "CID641", "Virus with identifier CID 641", false},
    {"1.2.840.10008.6.1.1107", UIDType::context_group, "CID642", "Cytokine with identifier CID 642", false},
    {"1.2.840.10008.6.1.1108", UIDType::context_group, "CID643", "Toxin with identifier CID 643", false},
    {"1.2.840.10008.6.1.1109", UIDType::context_group, "CID644", "Exogenous Substance Administration Site with identifier CID 644", false},
    {"1.2.840.10008.6.1.111", UIDType::context_group, "CID3469", "ES Volume with identifier CID 3469", false},
    {"1.2.840.10008.6.1.1110", UIDType::context_group, "CID645", "Exogenous Substance Origin Tissue with identifier CID 645", false},
    {"1.2.840.10008.6.1.1111", UIDType::context_group, "CID646", "Preclinical Small Animal Imaging Procedure with identifier CID 646", false},
    {"1.2.840.10008.6.1.1112", UIDType::context_group, "CID647", "Position Reference Indicator for Frame of Reference with identifier CID 647", false},
    {"1.2.840.10008.6.1.1113", UIDType::context_group, "CID241", "Present-Absent Only with identifier CID 241", false},
    {"1.2.840.10008.6.1.1114", UIDType::context_group, "CID10024", "Water Equivalent Diameter Method with identifier CID 10024", false},
    {"1.2.840.10008.6.1.1115", UIDType::context_group, "CID7022", "Radiotherapy Purpose of Reference with identifier CID 7022", false},
    {"1.2.840.10008.6.1.1116", UIDType::context_group, "CID701", "Content Assessment Type with identifier CID 701", false},
    {"1.2.840.10008.6.1.1117", UIDType::context_group, "CID702", "RT Content Assessment Type with identifier CID 702", false},
    {"1.2.840.10008.6.1.1118", UIDType::context_group, "CID703", "Assessment Basis with identifier CID 703", false},
    {"1.2.840.10008.6.1.1119", UIDType::context_group, "CID7449", "Reader Specialty with identifier CID 7449", false},
    {"1.2.840.10008.6.1.112", UIDType::context_group, "CID3470", "Vessel Lumen Cross-sectional Area Calculation Method with identifier CID 3470", false},
    {"1.2.840.10008.6.1.1120", UIDType::context_group, "CID9233", "Requested Report Type with identifier CID 9233", false},
    {"1.2.840.10008.6.1.1121", UIDType::context_group, "CID1000", "CT Transverse Plane Reference Basis with identifier CID 1000", false},
    {"1.2.840.10008.6.1.1122", UIDType::context_group, "CID1001", "Anatomical Reference Basis with identifier CID 1001", false},
    {"1.2.840.10008.6.1.1123", UIDType::context_group, "CID1002", "Anatomical Reference Basis - Head with identifier CID 1002", false},
    {"1.2.840.10008.6.1.1124", UIDType::context_group, "CID1003", "Anatomical Reference Basis - Spine with identifier CID 1003", false},
    {"1.2.840.10008.6.1.1125", UIDType::context_group, "CID1004", "Anatomical Reference Basis - Chest with identifier CID 1004", false},
    {"1.2.840.10008.6.1.1126", UIDType::context_group, "CID1005", "Anatomical Reference Basis - Abdomen/Pelvis with identifier CID 1005", false},
    {"1.2.840.10008.6.1.1127", UIDType::context_group, "CID1006", "Anatomical Reference Basis - Extremity with identifier CID 1006", false},
    {"1.2.840.10008.6.1.1128", UIDType::context_group, "CID1010", "Reference Geometry - Plane with identifier CID 1010", false},
    {"1.2.840.10008.6.1.1129", UIDType::context_group, "CID1011", "Reference Geometry - Point with identifier CID 1011", false},
    {"1.2.840.10008.6.1.113", UIDType::context_group, "CID3471", "Estimated Volume with identifier CID 3471", false},
    {"1.2.840.10008.6.1.1130", UIDType::context_group, "CID1015", "Patient Alignment Method with identifier CID 1015", false},
    {"1.2.840.10008.6.1.1131", UIDType::context_group, "CID1200", "Contraindications For CT Imaging with identifier CID 1200", false},
    {"1.2.840.10008.6.1.1132", UIDType::context_group, "CID7110", "Fiducial Category with identifier CID 7110", false},
    {"1.2.840.10008.6.1.1133", UIDType::context_group, "CID7111", "Fiducial with identifier CID 7111", false},
    {"1.2.840.10008.6.1.1134", UIDType::context_group, "CID7013", "Non-Image Source Instance Purpose of Reference with identifier CID 7013", false},
    {"1.2.840.10008.6.1.1135", UIDType::context_group, "CID7023", "RT Process Output with identifier CID 7023", false},
    {"1.2.840.10008.6.1.1136", UIDType::context_group, "CID7024", "RT Process Input with identifier CID 7024", false},
    {"1.2.840.10008.6.1.1137", UIDType::context_group, "CID7025", "RT Process Input Used with identifier CID 7025", false},
    {"1.2.840.10008.6.1.1138", UIDType::context_group, "CID6300", "Prostate Anatomy with identifier CID 6300", false},
    {"1.2.840.10008.6.1.1139", UIDType::context_group, "CID6301", "Prostate Sector Anatomy from PI-RADS v2 with identifier CID 6301", false},
    {"1.2.840.10008.6.1.114", UIDType::context_group, "CID3472", "Cardiac Contraction Phase with identifier CID 3472", false},
    {"1.2.840.10008.6.1.1140", UIDType::context_group, "CID6302", "Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model with identifier CID 6302", false},
    {"1.2.840.10008.6.1.1141", UIDType::context_group, "CID6303", "Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model with identifier CID 6303", false},
    {"1.2.840.10008.6.1.1142", UIDType::context_group, "CID12301", "Measurement Selection Reason with identifier CID 12301", false},
    {"1.2.840.10008.6.1.1143", UIDType::context_group, "CID12302", "Echo Finding Observation Type with identifier CID 12302", false},
    {"1.2.840.10008.6.1.1144", UIDType::context_group, "CID12303", "Echo Measurement Type with identifier CID 12303", false},
    {"1.2.840.10008.6.1.1145", UIDType::context_group, "CID12304", "Cardiovascular Measured Property with identifier CID 12304", false},
    {"1.2.840.10008.6.1.1146", UIDType::context_group, "CID12305", "Basic Echo Anatomic Site with identifier CID 12305", false},
    {"1.2.840.10008.6.1.1147", UIDType::context_group, "CID12306", "Echo Flow Direction with identifier CID 12306", false},
    {"1.2.840.10008.6.1.1148", UIDType::context_group, "CID12307", "Cardiac Phase and Time Point with identifier CID 12307", false},
    {"1.2.840.10008.6.1.1149", UIDType::context_group, "CID12300", "Core Echo Measurement with identifier CID 12300", false},
    {"1.2.840.10008.6.1.115", UIDType::context_group, "CID3480", "IVUS Procedure Phase with identifier CID 3480", false},
    {"1.2.840.10008.6.1.1150", UIDType::context_group, "CID4270", "OCT-A Processing Algorithm Family with identifier CID 4270", false},
    {"1.2.840.10008.6.1.1151", UIDType::context_group, "CID4271", "En Face Image Type with identifier CID 4271", false},
    {"1.2.840.10008.6.1.1152", UIDType::context_group, "CID4272", "OPT Scan Pattern Type with identifier CID 4272", false},
    {"1.2.840.10008.6.1.1153", UIDType::context_group, "CID4273", "Retinal Segmentation Surface with identifier CID 4273", false},
    {"1.2.840.10008.6.1.1154", UIDType::context_group, "CID10060", "Organ for Radiation Dose Estimate with identifier CID 10060", false},
    {"1.2.840.10008.6.1.1155", UIDType::context_group, "CID10061", "Absorbed Radiation Dose Type with identifier CID 10061", false},
    {"1.2.840.10008.6.1.1156", UIDType::context_group, "CID10062", "Equivalent Radiation Dose Type with identifier CID 10062", false},
    {"1.2.840.10008.6.1.1157", UIDType::context_group, "CID10063", "Radiation Dose Estimate Distribution Representation with identifier CID 10063", false},
    {"1.2.840.10008.6.1.1158", UIDType::context_group, "CID10064", "Patient Model Type with identifier CID 10064", false},
    {"1.2.840.10008.6.1.1159", UIDType::context_group, "CID10065", "Radiation Transport Model Type with identifier CID 10065", false},
    {"1.2.840.10008.6.1.116", UIDType::context_group, "CID3481", "IVUS Distance Measurement with identifier CID 3481", false},
    {"1.2.840.10008.6.1.1160", UIDType::context_group, "CID10066", "Attenuator Category with identifier CID 10066", false},
    {"1.2.840.10008.6.1.1161", UIDType::context_group, "CID10067", "Radiation Attenuator Material with identifier CID 10067", false},
    {"1.2.840.10008.6.1.1162", UIDType::context_group, "CID10068", "Estimate Method Type with identifier CID 10068", false},
    {"1.2.840.10008.6.1.1163", UIDType::context_group, "CID10069", "Radiation Dose Estimate Parameter with identifier CID 10069", false},
    {"1.2.840.10008.6.1.1164", UIDType::context_group, "CID10070", "Radiation Dose Type with identifier CID 10070", false},
    {"1.2.840.10008.6.1.1165", UIDType::context_group, "CID7270", "MR Diffusion Component Semantic with identifier CID 7270", false},
    {"1.2.840.10008.6.1.1166", UIDType::context_group, "CID7271", "MR Diffusion Anisotropy Index with identifier CID 7271", false},
    {"1.2.840.10008.6.1.1167", UIDType::context_group, "CID7272", "MR Diffusion Model Parameter with identifier CID 7272", false},
    {"1.2.840.10008.6.1.1168", UIDType::context_group, "CID7273", "MR Diffusion Model with identifier CID 7273", false},
    {"1.2.840.10008.6.1.1169", UIDType::context_group, "CID7274", "MR Diffusion Model Fitting Method with identifier CID 7274", false},
    {"1.2.840.10008.6.1.117", UIDType::context_group, "CID3482", "IVUS Area Measurement with identifier CID 3482", false},
    {"1.2.840.10008.6.1.1170", UIDType::context_group, "CID7275", "MR Diffusion Model Specific Method with identifier CID 7275", false},
    {"1.2.840.10008.6.1.1171", UIDType::context_group, "CID7276", "MR Diffusion Model Input with identifier CID 7276", false},
    {"1.2.840.10008.6.1.1172", UIDType::context_group, "CID7277", "Diffusion Rate Area Over Time Unit with identifier CID 7277", false},
    {"1.2.840.10008.6.1.1173", UIDType::context_group, "CID7039", "Pediatric Size Category with identifier CID 7039", false},
    {"1.2.840.10008.6.1.1174", UIDType::context_group, "CID7041", "Calcium Scoring Patient Size Category with identifier CID 7041", false},
    {"1.2.840.10008.6.1.1175", UIDType::context_group, "CID10034", "Reason for Repeating Acquisition with identifier CID 10034", false},
    {"1.2.840.10008.6.1.1176", UIDType::context_group, "CID800", "Protocol Assertion with identifier CID 800", false},
    {"1.2.840.10008.6.1.1177", UIDType::context_group, "CID7026", "Radiotherapeutic Dose Measurement Device with identifier CID 7026", false},
    {"1.2.840.10008.6.1.1178", UIDType::context_group, "CID7014", "Export Additional Information Document Title with identifier CID 7014", false},
    {"1.2.840.10008.6.1.1179", UIDType::context_group, "CID7015", "Export Delay Reason with identifier CID 7015", false},
    {"1.2.840.10008.6.1.118", UIDType::context_group, "CID3483", "IVUS Longitudinal Measurement with identifier CID 3483", false},
    {"1.2.840.10008.6.1.1180", UIDType::context_group, "CID7016", "Level of Difficulty with identifier CID 7016", false},
    {"1.2.840.10008.6.1.1181", UIDType::context_group, "CID7017", "Category of Teaching Material - Imaging with identifier CID 7017", false},
    {"1.2.840.10008.6.1.1182", UIDType::context_group, "CID7018", "Miscellaneous Document Title with identifier CID 7018", false},
    {"1.2.840.10008.6.1.1183", UIDType::context_group, "CID7019", "Segmentation Non-Image Source Purpose of Reference with identifier CID 7019", false},
    {"1.2.840.10008.6.1.1184", UIDType::context_group, "CID280", "Longitudinal Temporal Event Type with identifier CID 280", false},
    {"1.2.840.10008.6.1.1185", UIDType::context_group, "CID6401", "Non-lesion Object Type - Physical Object with identifier CID 6401", false},
    {"1.2.840.10008.6.1.1186", UIDType::context_group, "CID6402", "Non-lesion Object Type - Substance with identifier CID 6402", false},
    {"1.2.840.10008.6.1.1187", UIDType::context_group, "CID6403", "Non-lesion Object Type - Tissue with identifier CID 6403", false},
    {"1.2.840.10008.6.1.1188", UIDType::context_group, "CID6404", "Chest Non-lesion Object Type - Physical Object with identifier CID 6404", false},
    {"1.2.840.10008.6.1.1189", UIDType::context_group, "CID6405", "Chest Non-lesion Object Type - Tissue with identifier CID 6405", false},
    {"1.2.840.10008.6.1.119", UIDType::context_group, "CID3484", "IVUS Index/Ratio with identifier CID 3484", false},
    {"1.2.840.10008.6.1.1190", UIDType::context_group, "CID7191", "Tissue Segmentation Property Type with identifier CID 7191", false},
    {"1.2.840.10008.6.1.1191", UIDType::context_group, "CID7192", "Anatomical Structure Segmentation Property Type with identifier CID 7192", false},
    {"1.2.840.10008.6.1.1192", UIDType::context_group, "CID7193", "Physical Object Segmentation Property Type with identifier CID 7193", false},
    {"1.2.840.10008.6.1.1193", UIDType::context_group, "CID7194", "Morphologically Abnormal Structure Segmentation Property Type with identifier CID 7194", false},
    {"1.2.840.10008.6.1.1194", UIDType::context_group, "CID7195", "Function Segmentation Property Type with identifier CID 7195", false},
    {"1.2.840.10008.6.1.1195", UIDType::context_group, "CID7196", "Spatial and Relational Concept Segmentation Property Type with identifier CID 7196", false},
    {"1.2.840.10008.6.1.1196", UIDType::context_group, "CID7197", "Body Substance Segmentation Property Type with identifier CID 7197", false},
    {"1.2.840.10008.6.1.1197", UIDType::context_group, "CID7198", "Substance Segmentation Property Type with identifier CID 7198", false},
    {"1.2.840.10008.6.1.1198", UIDType::context_group, "CID9303", "Interpretation Request Discontinuation Reason with identifier CID 9303", false},
    {"1.2.840.10008.6.1.1199", UIDType::context_group, "CID7475", "Gray Level Run Length Based Feature with identifier CID 7475", false},
    {"1.2.840.10008.6.1.12", UIDType::context_group, "CID18", "Radiopharmaceutical Isotope with identifier CID 18", false},
    {"1.2.840.10008.6.1.120", UIDType::context_group, "CID3485", "IVUS Volume Measurement with identifier CID 3485", false},
    {"1.2.840.10008.6.1.1200", UIDType::context_group, "CID7476", "Gray Level Size Zone Based Feature with identifier CID 7476", false},
    {"1.2.840.10008.6.1.1201", UIDType::context_group, "CID7060", "Encapsulated Document Source Purpose of Reference with identifier CID 7060", false},
    {"1.2.840.10008.6.1.1202", UIDType::context_group, "CID7061", "Model Document Title with identifier CID 7061", false},
    {"1.2.840.10008.6.1.1203", UIDType::context_group, "CID7062", "Purpose of Reference to Predecessor 3D Model with identifier CID 7062", false},
    {"1.2.840.10008.6.1.1204", UIDType::context_group, "CID7063", "Model Scale Unit with identifier CID 7063", false},
    {"1.2.840.10008.6.1.1205", UIDType::context_group, "CID7064", "Model Usage with identifier CID 7064", false},
    {"1.2.840.10008.6.1.1206", UIDType::context_group, "CID10071", "Radiation Dose Unit with identifier CID 10071", false},
    {"1.2.840.10008.6.1.1207", UIDType::context_group, "CID7112", "Radiotherapy Fiducial with identifier CID 7112", false},
    {"1.2.840.10008.6.1.1208", UIDType::context_group, "CID300", "Multi-energy Relevant Material with identifier CID 300", false},
    {"1.2.840.10008.6.1.1209", UIDType::context_group, "CID301", "Multi-energy Material Unit with identifier CID 301", false},
    {"1.2.840.10008.6.1.121", UIDType::context_group, "CID3486", "Vascular Measurement Site with identifier CID 3486", false},
    {"1.2.840.10008.6.1.1210", UIDType::context_group, "CID9500", "Dosimetric Objective Type with identifier CID 9500", false},
    {"1.2.840.10008.6.1.1211", UIDType::context_group, "CID9501", "Prescription Anatomy Category with identifier CID 9501", false},
    {"1.2.840.10008.6.1.1212", UIDType::context_group, "CID9502", "RT Segment Annotation Category with identifier CID 9502", false},
    {"1.2.840.10008.6.1.1213", UIDType::context_group, "CID9503", "Radiotherapy Therapeutic Role Category with identifier CID 9503", false},
    {"1.2.840.10008.6.1.1214", UIDType::context_group, "CID9504", "RT Geometric Information with identifier CID 9504", false},
    {"1.2.840.10008.6.1.1215", UIDType::context_group, "CID9505", "Fixation or Positioning Device with identifier CID 9505", false},
    {"1.2.840.10008.6.1.1216", UIDType::context_group, "CID9506", "Brachytherapy Device with identifier CID 9506", false},
    {"1.2.840.10008.6.1.1217", UIDType::context_group, "CID9507", "External Body Model with identifier CID 9507", false},
    {"1.2.840.10008.6.1.1218", UIDType::context_group, "CID9508", "Non-specific Volume with identifier CID 9508", false},
    {"1.2.840.10008.6.1.1219", UIDType::context_group, "CID9509", "Purpose of Reference For RT Physician Intent Input with identifier CID 9509", false},
    {"1.2.840.10008.6.1.122", UIDType::context_group, "CID3487", "Intravascular Volumetric Region with identifier CID 3487", false},
    {"1.2.840.10008.6.1.1220", UIDType::context_group, "CID9510", "Purpose of Reference For RT Treatment Planning Input with identifier CID 9510", false},
    {"1.2.840.10008.6.1.1221", UIDType::context_group, "CID9511", "General External Radiotherapy Procedure Technique with identifier CID 9511", false},
    {"1.2.840.10008.6.1.1222", UIDType::context_group, "CID9512", "Tomotherapeutic Radiotherapy Procedure Technique with identifier CID 9512", false},
    {"1.2.840.10008.6.1.1223", UIDType::context_group, "CID9513", "Fixation Device with identifier CID 9513", false},
    {"1.2.840.10008.6.1.1224", UIDType::context_group, "CID9514", "Anatomical Structure For Radiotherapy with identifier CID 9514", false},
    {"1.2.840.10008.6.1.1225", UIDType::context_group, "CID9515", "RT Patient Support Device with identifier CID 9515", false},
    {"1.2.840.10008.6.1.1226", UIDType::context_group, "CID9516", "Radiotherapy Bolus Device Type with identifier CID 9516", false},
    {"1.2.840.10008.6.1.1227", UIDType::context_group, "CID9517", "Radiotherapy Block Device Type with identifier CID 9517", false},
    {"1.2.840.10008.6.1.1228", UIDType::context_group, "CID9518", "Radiotherapy Accessory No-slot Holder Device Type with identifier CID 9518", false},
    {"1.2.840.10008.6.1.1229", UIDType::context_group, "CID9519", "Radiotherapy Accessory Slot Holder Device Type with identifier CID 9519", false},
    {"1.2.840.10008.6.1.123", UIDType::context_group, "CID3488", "Min/Max/Mean with identifier CID 3488", false},
    {"1.2.840.10008.6.1.1230", UIDType::context_group, "CID9520", "Segmented RT Accessory Device with identifier CID 9520", false},
    {"1.2.840.10008.6.1.1231", UIDType::context_group, "CID9521", "Radiotherapy Treatment Energy Unit with identifier CID 9521", false},
    {"1.2.840.10008.6.1.1232", UIDType::context_group, "CID9522", "Multi-source Radiotherapy Procedure Technique with identifier CID 9522", false},
    {"1.2.840.10008.6.1.1233", UIDType::context_group, "CID9523", "Robotic Radiotherapy Procedure Technique with identifier CID 9523", false},
    {"1.2.840.10008.6.1.1234", UIDType::context_group, "CID9524", "Radiotherapy Procedure Technique with identifier CID 9524", false},
    {"1.2.840.10008.6.1.1235", UIDType::context_group, "CID9525", "Radiation Therapy Particle with identifier CID 9525", false},
    {"1.2.840.10008.6.1.1236", UIDType::context_group, "CID9526", "Ion Therapy Particle with identifier CID 9526", false},
    {"1.2.840.10008.6.1.1237", UIDType::context_group, "CID9527", "Teletherapy Isotope with identifier CID 9527", false},
    {"1.2.840.10008.6.1.1238", UIDType::context_group, "CID9528", "Brachytherapy Isotope with identifier CID 9528", false},
    {"1.2.840.10008.6.1.1239", UIDType::context_group, "CID9529", "Single Dose Dosimetric Objective with identifier CID 9529", false},
    {"1.2.840.10008.6.1.124", UIDType::context_group, "CID3489", "Calcium Distribution with identifier CID 3489", false},
    {"1.2.840.10008.6.1.1240", UIDType::context_group, "CID9530", "Percentage and Dose Dosimetric Objective with identifier CID 9530", false},
    {"1.2.840.10008.6.1.1241", UIDType::context_group, "CID9531", "Volume and Dose Dosimetric Objective with identifier CID 9531", false},
    {"1.2.840.10008.6.1.1242", UIDType::context_group, "CID9532", "No-Parameter Dosimetric Objective with identifier CID 9532", false},
    {"1.2.840.10008.6.1.1243", UIDType::context_group, "CID9533", "Delivery Time Structure with identifier CID 9533", false},
    {"1.2.840.10008.6.1.1244", UIDType::context_group, "CID9534", "Radiotherapy Target with identifier CID 9534", false},
    {"1.2.840.10008.6.1.1245", UIDType::context_group, "CID9535", "Radiotherapy Dose Calculation Role with identifier CID 9535", false},
    {"1.2.840.10008.6.1.1246", UIDType::context_group, "CID9536", "Radiotherapy Prescribing and Segmenting Person Role with identifier CID 9536", false},
    {"1.2.840.10008.6.1.1247", UIDType::context_group, "CID9537", "Effective Dose Calculation Method Category with identifier CID 9537", false},
    {"1.2.840.10008.6.1.1248", UIDType::context_group, "CID9538", "Radiation Transport-based Effective Dose Method Modifier with identifier CID 9538", false},
    {"1.2.840.10008.6.1.1249", UIDType::context_group, "CID9539", "Fractionation-based Effective Dose Method Modifier with identifier CID 9539", false},
    {"1.2.840.10008.6.1.125", UIDType::context_group, "CID3491", "IVUS Lesion Morphology with identifier CID 3491", false},
    {"1.2.840.10008.6.1.1250", UIDType::context_group, "CID60", "Imaging Agent Administration Adverse Event with identifier CID 60", false},
    {"1.2.840.10008.6.1.1251", UIDType::context_group, "CID61", "Time Relative to Procedure (Retired) with identifier CID 61 (Retired)", true},
    {"1.2.840.10008.6.1.1252", UIDType::context_group, "CID62", "Imaging Agent Administration Phase Type with identifier CID 62", false},
    {"1.2.840.10008.6.1.1253", UIDType::context_group, "CID63", "Imaging Agent Administration Mode with identifier CID 63", false},
    {"1.2.840.10008.6.1.1254", UIDType::context_group, "CID64", "Imaging Agent Administration Patient State with identifier CID 64", false},
    {"1.2.840.10008.6.1.1255", UIDType::context_group, "CID65", "Imaging Agent Administration Premedication with identifier CID 65", false},
    {"1.2.840.10008.6.1.1256", UIDType::context_group, "CID66", "Imaging Agent Administration Medication with identifier CID 66", false},
    {"1.2.840.10008.6.1.1257", UIDType::context_group, "CID67", "Imaging Agent Administration Completion Status with identifier CID 67", false},
    {"1.2.840.10008.6.1.1258", UIDType::context_group, "CID68", "Imaging Agent Administration Pharmaceutical Presentation Unit with identifier CID 68", false},
    {"1.2.840.10008.6.1.1259", UIDType::context_group, "CID69", "Imaging Agent Administration Consumable with identifier CID 69", false},
    {"1.2.840.10008.6.1.126", UIDType::context_group, "CID3492", "Vascular Dissection Classification with identifier CID 3492", false},
    {"1.2.840.10008.6.1.1260", UIDType::context_group, "CID70", "Flush with identifier CID 70", false},
    {"1.2.840.10008.6.1.1261", UIDType::context_group, "CID71", "Imaging Agent Administration Injector Event Type with identifier CID 71", false},
    {"1.2.840.10008.6.1.1262", UIDType::context_group, "CID72", "Imaging Agent Administration Step Type with identifier CID 72", false},
    {"1.2.840.10008.6.1.1263", UIDType::context_group, "CID73", "Bolus Shaping Curve with identifier CID 73", false},
    {"1.2.840.10008.6.1.1264", UIDType::context_group, "CID74", "Imaging Agent Administration Consumable Catheter Type with identifier CID 74", false},
    {"1.2.840.10008.6.1.1265", UIDType::context_group, "CID75", "Low High or Equal with identifier CID 75", false},
    {"1.2.840.10008.6.1.1266", UIDType::context_group, "CID76", "Premedication Type with identifier CID 76", false},
    {"1.2.840.10008.6.1.1267", UIDType::context_group, "CID245", "Laterality with Median with identifier CID 245", false},
    {"1.2.840.10008.6.1.1268", UIDType::context_group, "CID4029", "Dermatology Anatomic Site with identifier CID 4029", false},
    {"1.2.840.10008.6.1.1269", UIDType::context_group, "CID218", "Quantitative Image Feature with identifier CID 218", false},
    {"1.2.840.10008.6.1.127", UIDType::context_group, "CID3493", "IVUS Relative Stenosis Severity with identifier CID 3493", false},
    {"1.2.840.10008.6.1.1270", UIDType::context_group, "CID7477", "Global Shape Descriptor with identifier CID 7477", false},
    {"1.2.840.10008.6.1.1271", UIDType::context_group, "CID7478", "Intensity Histogram Feature with identifier CID 7478", false},
    {"1.2.840.10008.6.1.1272", UIDType::context_group, "CID7479", "Grey Level Distance Zone Based Feature with identifier CID 7479", false},
    {"1.2.840.10008.6.1.1273", UIDType::context_group, "CID7500", "Neighbourhood Grey Tone Difference Based Feature with identifier CID 7500", false},
    {"1.2.840.10008.6.1.1274", UIDType::context_group, "CID7501", "Neighbouring Grey Level Dependence Based Feature with identifier CID 7501", false},
    {"1.2.840.10008.6.1.1275", UIDType::context_group, "CID4242", "Cornea Measurement Method Descriptor with identifier CID 4242", false},
    {"1.2.840.10008.6.1.1276", UIDType::context_group, "CID7027", "Segmented Radiotherapeutic Dose Measurement Device with identifier CID 7027", false},
    {"1.2.840.10008.6.1.1277", UIDType::context_group, "CID6098", "Clinical Course of Disease with identifier CID 6098", false},
    {"1.2.840.10008.6.1.1278", UIDType::context_group, "CID6099", "Racial Group with identifier CID 6099", false},
    {"1.2.840.10008.6.1.1279", UIDType::context_group, "CID246", "Relative Laterality with identifier CID 246", false},
    {"1.2.840.10008.6.1.128", UIDType::context_group, "CID3494", "IVUS Non Morphological Finding with identifier CID 3494", false},
    {"1.2.840.10008.6.1.1280", UIDType::context_group, "CID7168", "Brain Lesion Segmentation Type With Necrosis with identifier CID 7168", false},
    {"1.2.840.10008.6.1.1281", UIDType::context_group, "CID7169", "Brain Lesion Segmentation Type Without Necrosis with identifier CID 7169", false},
    {"1.2.840.10008.6.1.1282", UIDType::context_group, "CID32", "Non-Acquisition Modality with identifier CID 32", false},
    {"1.2.840.10008.6.1.1283", UIDType::context_group, "CID33", "Modality with identifier CID 33", false},
    {"1.2.840.10008.6.1.1284", UIDType::context_group, "CID247", "Laterality Left-Right Only with identifier CID 247", false},
    {"1.2.840.10008.6.1.1285", UIDType::context_group, "CID210", "Qualitative Evaluation Modifier Type with identifier CID 210", false},
    {"1.2.840.10008.6.1.1286", UIDType::context_group, "CID211", "Qualitative Evaluation Modifier Value with identifier CID 211", false},
    {"1.2.840.10008.6.1.1287", UIDType::context_group, "CID212", "Generic Anatomic Location Modifier with identifier CID 212", false},
    {"1.2.840.10008.6.1.1288", UIDType::context_group, "CID9541", "Beam Limiting Device Type with identifier CID 9541", false},
    {"1.2.840.10008.6.1.1289", UIDType::context_group, "CID9542", "Compensator Device Type with identifier CID 9542", false},
    {"1.2.840.10008.6.1.129", UIDType::context_group, "CID3495", "IVUS Plaque Composition with identifier CID 3495", false},
    {"1.2.840.10008.6.1.1290", UIDType::context_group, "CID9543", "Radiotherapy Treatment Machine Mode with identifier CID 9543", false},
    {"1.2.840.10008.6.1.1291", UIDType::context_group, "CID9544", "Radiotherapy Distance Reference Location with identifier CID 9544", false},
    {"1.2.840.10008.6.1.1292", UIDType::context_group, "CID9545", "Fixed Beam Limiting Device Type with identifier CID 9545", false},
    {"1.2.840.10008.6.1.1293", UIDType::context_group, "CID9546", "Radiotherapy Wedge Type with identifier CID 9546", false},
    {"1.2.840.10008.6.1.1294", UIDType::context_group, "CID9547", "RT Beam Limiting Device Orientation Label with identifier CID 9547", false},
    {"1.2.840.10008.6.1.1295", UIDType::context_group, "CID9548", "General Accessory Device Type with identifier CID 9548", false},
    {"1.2.840.10008.6.1.1296", UIDType::context_group, "CID9549", "Radiation Generation Mode Type with identifier CID 9549", false},
    {"1.2.840.10008.6.1.1297", UIDType::context_group, "CID9550", "C-Arm Photon-Electron Delivery Rate Unit with identifier CID 9550", false},
    {"1.2.840.10008.6.1.1298", UIDType::context_group, "CID9551", "Treatment Delivery Device Type with identifier CID 9551", false},
    {"1.2.840.10008.6.1.1299", UIDType::context_group, "CID9552", "C-Arm Photon-Electron Dosimeter Unit with identifier CID 9552", false},
    {"1.2.840.10008.6.1.13", UIDType::context_group, "CID19", "Patient Orientation with identifier CID 19", false},
    {"1.2.840.10008.6.1.130", UIDType::context_group, "CID3496", "IVUS Fiducial Point with identifier CID 3496", false},
    {"1.2.840.10008.6.1.1300", UIDType::context_group, "CID9553", "Treatment Point with identifier CID 9553", false},
    {"1.2.840.10008.6.1.1301", UIDType::context_group, "CID9554", "Equipment Reference Point with identifier CID 9554", false},
    {"1.2.840.10008.6.1.1302", UIDType::context_group, "CID9555", "Radiotherapy Treatment Planning Person Role with identifier CID 9555", false},
    {"1.2.840.10008.6.1.1303", UIDType::context_group, "CID7070", "Real Time Video Rendition Title with identifier CID 7070", false},
    {"1.2.840.10008.6.1.1304", UIDType::context_group, "CID219", "Geometry Graphical Representation with identifier CID 219", false},
    {"1.2.840.10008.6.1.1305", UIDType::context_group, "CID217", "Visual Explanation with identifier CID 217", false},
    {"1.2.840.10008.6.1.1306", UIDType::context_group, "CID6304", "Prostate Sector Anatomy from PI-RADS v2.1 with identifier CID 6304", false},
    {"1.2.840.10008.6.1.1307", UIDType::context_group, "CID9556", "Radiotherapy Robotic Node Set with identifier CID 9556", false},
    {"1.2.840.10008.6.1.1308", UIDType::context_group, "CID9557", "Tomotherapeutic Dosimeter Unit with identifier CID 9557", false},
    {"1.2.840.10008.6.1.1309", UIDType::context_group, "CID9558", "Tomotherapeutic Dose Rate Unit with identifier CID 9558", false},
    {"1.2.840.10008.6.1.131", UIDType::context_group, "CID3497", "IVUS Arterial Morphology with identifier CID 3497", false},
    {"1.2.840.10008.6.1.1310", UIDType::context_group, "CID9559", "Robotic Delivery Device Dosimeter Unit with identifier CID 9559", false},
    {"1.2.840.10008.6.1.1311", UIDType::context_group, "CID9560", "Robotic Delivery Device Dose Rate Unit with identifier CID 9560", false},
    {"1.2.840.10008.6.1.1312", UIDType::context_group, "CID8134", "Anatomic Structure with identifier CID 8134", false},
    {"1.2.840.10008.6.1.1313", UIDType::context_group, "CID6148", "Mediastinum Finding or Feature with identifier CID 6148", false},
    {"1.2.840.10008.6.1.1314", UIDType::context_group, "CID6149", "Mediastinum Anatomy with identifier CID 6149", false},
    {"1.2.840.10008.6.1.1315", UIDType::context_group, "CID12100", "Vascular Ultrasound Report Document Title with identifier CID 12100", false},
    {"1.2.840.10008.6.1.1316", UIDType::context_group, "CID12130", "Organ Part (Non-Lateralized) with identifier CID 12130", false},
    {"1.2.840.10008.6.1.1317", UIDType::context_group, "CID12131", "Organ Part (Lateralized) with identifier CID 12131", false},
    {"1.2.840.10008.6.1.1318", UIDType::context_group, "CID9561", "Treatment Termination Reason with identifier CID 9561", false},
    {"1.2.840.10008.6.1.1319", UIDType::context_group, "CID9562", "Radiotherapy Treatment Delivery Person Role with identifier CID 9562", false},
    {"1.2.840.10008.6.1.132", UIDType::context_group, "CID3500", "Pressure Unit with identifier CID 3500", false},
    {"1.2.840.10008.6.1.1320", UIDType::context_group, "CID9563", "Radiotherapy Interlock Resolution with identifier CID 9563", false},
    {"1.2.840.10008.6.1.1321", UIDType::context_group, "CID9564", "Treatment Session Confirmation Assertion with identifier CID 9564", false},
    {"1.2.840.10008.6.1.1322", UIDType::context_group, "CID9565", "Treatment Tolerance Violation Cause with identifier CID 9565", false},
    {"1.2.840.10008.6.1.1323", UIDType::context_group, "CID9566", "Clinical Tolerance Violation Type with identifier CID 9566", false},
    {"1.2.840.10008.6.1.1324", UIDType::context_group, "CID9567", "Machine Tolerance Violation Type with identifier CID 9567", false},
    {"1.2.840.10008.6.1.1325", UIDType::context_group, "CID9568", "Radiotherapy Treatment Interlock with identifier CID 9568", false},
    {"1.2.840.10008.6.1.1326", UIDType::context_group, "CID9569", "Isocentric Patient Support Position Parameter with identifier CID 9569", false},
    {"1.2.840.10008.6.1.1327", UIDType::context_group, "CID9570", "RT Overridden Treatment Parameter with identifier CID 9570", false},
    {"1.2.840.10008.6.1.1328", UIDType::context_group, "CID3030", "EEG Lead with identifier CID 3030", false},
    {"1.2.840.10008.6.1.1329", UIDType::context_group, "CID3031", "Lead Location Near or in Muscle with identifier CID 3031", false},
    {"1.2.840.10008.6.1.133", UIDType::context_group, "CID3502", "Hemodynamic Resistance Unit with identifier CID 3502", false},
    {"1.2.840.10008.6.1.1330", UIDType::context_group, "CID3032", "Lead Location Near Peripheral Nerve with identifier CID 3032", false},
    {"1.2.840.10008.6.1.1331", UIDType::context_group, "CID3033", "EOG Lead with identifier CID 3033", false},
    {"1.2.840.10008.6.1.1332", UIDType::context_group, "CID3034", "Body Position Channel with identifier CID 3034", false},
    {"1.2.840.10008.6.1.1333", UIDType::context_group, "CID3035", "EEG Annotation Neurophysiologic Enumeration with identifier CID 3035", false},
    {"1.2.840.10008.6.1.1334", UIDType::context_group, "CID3036", "EMG Annotation Neurophysiological Enumeration with identifier CID 3036", false},
    {"1.2.840.10008.6.1.1335", UIDType::context_group, "CID3037", "EOG Annotation Neurophysiological Enumeration with identifier CID 3037", false},
    {"1.2.840.10008.6.1.1336", UIDType::context_group, "CID3038", "Pattern Event with identifier CID 3038", false},
    {"1.2.840.10008.6.1.1337", UIDType::context_group, "CID3039", "Device-related and Environment-related Event with identifier CID 3039", false},
    {"1.2.840.10008.6.1.1338", UIDType::context_group, "CID3040", "EEG Annotation - Neurological Monitoring Measurement with identifier CID 3040", false},
    {"1.2.840.10008.6.1.1339", UIDType::context_group, "CID12024", "OB-GYN Ultrasound Report Document Title with identifier CID 12024", false},
    {"1.2.840.10008.6.1.134", UIDType::context_group, "CID3503", "Indexed Hemodynamic Resistance Unit with identifier CID 3503", false},
    {"1.2.840.10008.6.1.1340", UIDType::context_group, "CID7230", "Automation of Measurement with identifier CID 7230", false},
    {"1.2.840.10008.6.1.1341", UIDType::context_group, "CID12025", "OB-GYN Ultrasound Beam Path with identifier CID 12025", false},
    {"1.2.840.10008.6.1.1342", UIDType::context_group, "CID7550", "Angle Measurement with identifier CID 7550", false},
    {"1.2.840.10008.6.1.1343", UIDType::context_group, "CID7551", "Generic Purpose of Reference to Images and Coordinates in Measurement with identifier CID 7551", false},
    {"1.2.840.10008.6.1.1344", UIDType::context_group, "CID7552", "Generic Purpose of Reference to Images in Measurement with identifier CID 7552", false},
    {"1.2.840.10008.6.1.1345", UIDType::context_group, "CID7553", "Generic Purpose of Reference to Coordinates in Measurement with identifier CID 7553", false},
    {"1.2.840.10008.6.1.1346", UIDType::context_group, "CID4401", "Fitzpatrick Skin Type with identifier CID 4401", false},
    {"1.2.840.10008.6.1.1347", UIDType::context_group, "CID4402", "History of Malignant Melanoma with identifier CID 4402", false},
    {"1.2.840.10008.6.1.1348", UIDType::context_group, "CID4403", "History of Melanoma in Situ with identifier CID 4403", false},
    {"1.2.840.10008.6.1.1349", UIDType::context_group, "CID4404", "History of Non-Melanoma Skin Cancer with identifier CID 4404", false},
    {"1.2.840.10008.6.1.135", UIDType::context_group, "CID3510", "Catheter Size Unit with identifier CID 3510", false},
    {"1.2.840.10008.6.1.1350", UIDType::context_group, "CID4405", "Skin Disorder with identifier CID 4405", false},
    {"1.2.840.10008.6.1.1351", UIDType::context_group, "CID4406", "Patient Reported Lesion Characteristic with identifier CID 4406", false},
    {"1.2.840.10008.6.1.1352", UIDType::context_group, "CID4407", "Lesion Palpation Finding with identifier CID 4407", false},
    {"1.2.840.10008.6.1.1353", UIDType::context_group, "CID4408", "Lesion Visual Finding with identifier CID 4408", false},
    {"1.2.840.10008.6.1.1354", UIDType::context_group, "CID4409", "Skin Procedure with identifier CID 4409", false},
    {"1.2.840.10008.6.1.1355", UIDType::context_group, "CID12125", "Abdominopelvic Vessel with identifier CID 12125", false},
    {"1.2.840.10008.6.1.1356", UIDType::context_group, "CID43", "Numeric Value Failure Qualifier with identifier CID 43", false},
    {"1.2.840.10008.6.1.1357", UIDType::context_group, "CID44", "Numeric Value Unknown Qualifier with identifier CID 44", false},
    {"1.2.840.10008.6.1.1358", UIDType::context_group, "CID7170", "Couinaud Liver Segment with identifier CID 7170", false},
    {"1.2.840.10008.6.1.1359", UIDType::context_group, "CID7171", "Liver Segmentation Type with identifier CID 7171", false},
    {"1.2.840.10008.6.1.136", UIDType::context_group, "CID3515", "Specimen Collection with identifier CID 3515", false},
    {"1.2.840.10008.6.1.1360", UIDType::context_group, "CID1201", "Contraindications For XA Imaging with identifier CID 1201", false},
    {"1.2.840.10008.6.1.1361", UIDType::context_group, "CID3041", "Neurophysiologic Stimulation Mode with identifier CID 3041", false},
    {"1.2.840.10008.6.1.1362", UIDType::context_group, "CID10072", "Reported Value Type with identifier CID 10072", false},
    {"1.2.840.10008.6.1.1363", UIDType::context_group, "CID10073", "Value Timing with identifier CID 10073", false},
    {"1.2.840.10008.6.1.1364", UIDType::context_group, "CID10074", "RDSR Frame of Reference Origin with identifier CID 10074", false},
    {"1.2.840.10008.6.1.1365", UIDType::context_group, "CID8135", "Microscopy Annotation Property Type with identifier CID 8135", false},
    {"1.2.840.10008.6.1.1366", UIDType::context_group, "CID8136", "Microscopy Measurement Type with identifier CID 8136", false},
    {"1.2.840.10008.6.1.1367", UIDType::context_group, "CID6310", "Prostate Reporting System with identifier CID 6310", false},
    {"1.2.840.10008.6.1.1368", UIDType::context_group, "CID6311", "MR Signal Intensity with identifier CID 6311", false},
    {"1.2.840.10008.6.1.1369", UIDType::context_group, "CID6312", "Cross-sectional Scan Plane Orientation with identifier CID 6312", false},
    {"1.2.840.10008.6.1.137", UIDType::context_group, "CID3520", "Blood Source Type with identifier CID 3520", false},
    {"1.2.840.10008.6.1.1370", UIDType::context_group, "CID6313", "History of Prostate Disease with identifier CID 6313", false},
    {"1.2.840.10008.6.1.1371", UIDType::context_group, "CID6314", "Prostate MRI Study Quality Finding with identifier CID 6314", false},
    {"1.2.840.10008.6.1.1372", UIDType::context_group, "CID6315", "Prostate MRI Series Quality Finding with identifier CID 6315", false},
    {"1.2.840.10008.6.1.1373", UIDType::context_group, "CID6316", "MR Imaging Artifact with identifier CID 6316", false},
    {"1.2.840.10008.6.1.1374", UIDType::context_group, "CID6317", "Prostate DCE MRI Quality Finding with identifier CID 6317", false},
    {"1.2.840.10008.6.1.1375", UIDType::context_group, "CID6318", "Prostate DWI MRI Quality Finding with identifier CID 6318", false},
    {"1.2.840.10008.6.1.1376", UIDType::context_group, "CID6319", "Abdominal Intervention Type with identifier CID 6319", false},
    {"1.2.840.10008.6.1.1377", UIDType::context_group, "CID6320", "Abdominopelvic Intervention with identifier CID 6320", false},
    {"1.2.840.10008.6.1.1378", UIDType::context_group, "CID6321", "Prostate Cancer Diagnostic Procedure with identifier CID 6321", false},
    {"1.2.840.10008.6.1.1379", UIDType::context_group, "CID6322", "Prostate Cancer Family History with identifier CID 6322", false},
    {"1.2.840.10008.6.1.138", UIDType::context_group, "CID3524", "Blood Gas Pressure with identifier CID 3524", false},
    {"1.2.840.10008.6.1.1380", UIDType::context_group, "CID6323", "Prostate Cancer Therapy with identifier CID 6323", false},
    {"1.2.840.10008.6.1.1381", UIDType::context_group, "CID6324", "Prostate MRI Assessment with identifier CID 6324", false},
    {"1.2.840.10008.6.1.1382", UIDType::context_group, "CID6325", "Overall Assessment from PI-RADS with identifier CID 6325", false},
    {"1.2.840.10008.6.1.1383", UIDType::context_group, "CID6326", "Image Quality Control Standard with identifier CID 6326", false},
    {"1.2.840.10008.6.1.1384", UIDType::context_group, "CID6327", "Prostate Imaging Indication with identifier CID 6327", false},
    {"1.2.840.10008.6.1.1385", UIDType::context_group, "CID6328", "PI-RADS v2 Lesion Assessment Category with identifier CID 6328", false},
    {"1.2.840.10008.6.1.1386", UIDType::context_group, "CID6329", "PI-RADS v2 T2WI PZ Lesion Assessment Category with identifier CID 6329", false},
    {"1.2.840.10008.6.1.1387", UIDType::context_group, "CID6330", "PI-RADS v2 T2WI TZ Lesion Assessment Category with identifier CID 6330", false},
    {"1.2.840.10008.6.1.1388", UIDType::context_group, "CID6331", "PI-RADS v2 DWI Lesion Assessment Category with identifier CID 6331", false},
    {"1.2.840.10008.6.1.1389", UIDType::context_group, "CID6332", "PI-RADS v2 DCE Lesion Assessment Category with identifier CID 6332", false},
    {"1.2.840.10008.6.1.139", UIDType::context_group, "CID3525", "Blood Gas Content with identifier CID 3525", false},
    {"1.2.840.10008.6.1.1390", UIDType::context_group, "CID6333", "mpMRI Assessment Type with identifier CID 6333", false},
    {"1.2.840.10008.6.1.1391", UIDType::context_group, "CID6334", "mpMRI Assessment Type from PI-RADS with identifier CID 6334", false},
    {"1.2.840.10008.6.1.1392", UIDType::context_group, "CID6335", "mpMRI Assessment Value with identifier CID 6335", false},
    {"1.2.840.10008.6.1.1393", UIDType::context_group, "CID6336", "MRI Abnormality with identifier CID 6336", false},
    {"1.2.840.10008.6.1.1394", UIDType::context_group, "CID6337", "mpMRI Prostate Abnormality from PI-RADS with identifier CID 6337", false},
    {"1.2.840.10008.6.1.1395", UIDType::context_group, "CID6338", "mpMRI Benign Prostate Abnormality from PI-RADS with identifier CID 6338", false},
    {"1.2.840.10008.6.1.1396", UIDType::context_group, "CID6339", "MRI Shape Characteristic with identifier CID 6339", false},
    {"1.2.840.10008.6.1.1397", UIDType::context_group, "CID6340", "Prostate MRI Shape Characteristic from PI-RADS with identifier CID 6340", false},
    {"1.2.840.10008.6.1.1398", UIDType::context_group, "CID6341", "MRI Margin Characteristic with identifier CID 6341", false},
    {"1.2.840.10008.6.1.1399", UIDType::context_group, "CID6342", "Prostate MRI Margin Characteristic from PI-RADS with identifier CID 6342", false},
    {"1.2.840.10008.6.1.14", UIDType::context_group, "CID20", "Patient Orientation Modifier with identifier CID 20", false},
    {"1.2.840.10008.6.1.140", UIDType::context_group, "CID3526", "Blood Gas Saturation with identifier CID 3526", false},
    {"1.2.840.10008.6.1.1400", UIDType::context_group, "CID6343", "MRI Signal Characteristic with identifier CID 6343", false},
    {"1.2.840.10008.6.1.1401", UIDType::context_group, "CID6344", "Prostate MRI Signal Characteristic from PI-RADS with identifier CID 6344", false},
    {"1.2.840.10008.6.1.1402", UIDType::context_group, "CID6345", "MRI Enhancement Pattern with identifier CID 6345", false},
    {"1.2.840.10008.6.1.1403", UIDType::context_group, "CID6346", "Prostate MRI Enhancement Pattern from PI-RADS with identifier CID 6346", false},
    {"1.2.840.10008.6.1.1404", UIDType::context_group, "CID6347", "Prostate MRI Extra-prostatic Finding with identifier CID 6347", false},
    {"1.2.840.10008.6.1.1405", UIDType::context_group, "CID6348", "Prostate MRI Assessment of Extra-prostatic Anatomic Site with identifier CID 6348", false},
    {"1.2.840.10008.6.1.1406", UIDType::context_group, "CID6349", "MR Coil Type with identifier CID 6349", false},
    {"1.2.840.10008.6.1.1407", UIDType::context_group, "CID6350", "Endorectal Coil Fill Substance with identifier CID 6350", false},
    {"1.2.840.10008.6.1.1408", UIDType::context_group, "CID6351", "Prostate Relational Measurement with identifier CID 6351", false},
    {"1.2.840.10008.6.1.1409", UIDType::context_group, "CID6352", "Prostate Cancer Diagnostic Blood Lab Measurement with identifier CID 6352", false},
    {"1.2.840.10008.6.1.141", UIDType::context_group, "CID3527", "Blood Base Excess with identifier CID 3527", false},
    {"1.2.840.10008.6.1.1410", UIDType::context_group, "CID6353", "Prostate Imaging Types of Quality Control Standard with identifier CID 6353", false},
    {"1.2.840.10008.6.1.1411", UIDType::context_group, "CID12308", "Ultrasound Shear Wave Measurement with identifier CID 12308", false},
    {"1.2.840.10008.6.1.1412", UIDType::context_group, "CID3780", "Left Ventricle Myocardial Wall 16 Segment Model (Retired) with identifier CID 3780 (Retired)", true},
    {"1.2.840.10008.6.1.1413", UIDType::context_group, "CID3781", "Left Ventricle Myocardial Wall 18 Segment Model with identifier CID 3781", false},
    {"1.2.840.10008.6.1.1414", UIDType::context_group, "CID3782", "Left Ventricle Basal Wall 6 Segments with identifier CID 3782", false},
    {"1.2.840.10008.6.1.1415", UIDType::context_group, "CID3783", "Left Ventricle Midlevel Wall 6 Segments with identifier CID 3783", false},
    {"1.2.840.10008.6.1.1416", UIDType::context_group, "CID3784", "Left Ventricle Apical Wall 4 Segments with identifier CID 3784", false},
    {"1.2.840.10008.6.1.1417", UIDType::context_group, "CID3785", "Left Ventricle Apical Wall 6 Segments with identifier CID 3785", false},
    {"1.2.840.10008.6.1.1418", UIDType::context_group, "CID9571", "Patient Treatment Preparation Method with identifier CID 9571", false},
    {"1.2.840.10008.6.1.1419", UIDType::context_group, "CID9572", "Patient Shielding Device with identifier CID 9572", false},
    {"1.2.840.10008.6.1.142", UIDType::context_group, "CID3528", "Blood pH with identifier CID 3528", false},
    {"1.2.840.10008.6.1.1420", UIDType::context_group, "CID9573", "Patient Treatment Preparation Device with identifier CID 9573", false},
    {"1.2.840.10008.6.1.1421", UIDType::context_group, "CID9574", "Patient Position Displacement Reference Point with identifier CID 9574", false},
    {"1.2.840.10008.6.1.1422", UIDType::context_group, "CID9575", "Patient Alignment Device with identifier CID 9575", false},
    {"1.2.840.10008.6.1.1423", UIDType::context_group, "CID9576", "Reasons for RT Radiation Treatment Omission with identifier CID 9576", false},
    {"1.2.840.10008.6.1.1424", UIDType::context_group, "CID9577", "Patient Treatment Preparation Procedure with identifier CID 9577", false},
    {"1.2.840.10008.6.1.1425", UIDType::context_group, "CID9578", "Motion Management Setup Device with identifier CID 9578", false},
    {"1.2.840.10008.6.1.1426", UIDType::context_group, "CID12309", "Core Echo Strain Measurement with identifier CID 12309", false},
    {"1.2.840.10008.6.1.1427", UIDType::context_group, "CID12310", "Myocardial Strain Method with identifier CID 12310", false},
    {"1.2.840.10008.6.1.1428", UIDType::context_group, "CID12311", "Echo Measured Strain Property with identifier CID 12311", false},
    {"1.2.840.10008.6.1.1429", UIDType::context_group, "CID3020", "Assessment from CAD-RADS with identifier CID 3020", false},
    {"1.2.840.10008.6.1.143", UIDType::context_group, "CID3529", "Arterial / Venous Content with identifier CID 3529", false},
    {"1.2.840.10008.6.1.1430", UIDType::context_group, "CID3021", "CAD-RADS Stenosis Assessment Modifier with identifier CID 3021", false},
    {"1.2.840.10008.6.1.1431", UIDType::context_group, "CID3022", "CAD-RADS Assessment Modifier with identifier CID 3022", false},
    {"1.2.840.10008.6.1.1432", UIDType::context_group, "CID9579", "RT Segment Material with identifier CID 9579", false},
    {"1.2.840.10008.6.1.1433", UIDType::context_group, "CID7602", "Vertebral Anatomic Structure with identifier CID 7602", false},
    {"1.2.840.10008.6.1.1434", UIDType::context_group, "CID7603", "Vertebra with identifier CID 7603", false},
    {"1.2.840.10008.6.1.1435", UIDType::context_group, "CID7604", "Intervertebral Disc with identifier CID 7604", false},
    {"1.2.840.10008.6.1.1436", UIDType::context_group, "CID101", "Imaging Procedure with identifier CID 101", false},
    {"1.2.840.10008.6.1.1437", UIDType::context_group, "CID103", "NICIP Short Code Imaging Procedure with identifier CID 103", false},
    {"1.2.840.10008.6.1.1438", UIDType::context_group, "CID104", "NICIP SNOMED Imaging Procedure with identifier CID 104", false},
    {"1.2.840.10008.6.1.1439", UIDType::context_group, "CID105", "ICD-10-PCS Imaging Procedure with identifier CID 105", false},
    {"1.2.840.10008.6.1.144", UIDType::context_group, "CID3530", "Oxygen Administration Action with identifier CID 3530", false},
    {"1.2.840.10008.6.1.1440", UIDType::context_group, "CID106", "ICD-10-PCS Nuclear Medicine Procedure with identifier CID 106", false},
    {"1.2.840.10008.6.1.1441", UIDType::context_group, "CID107", "ICD-10-PCS Radiation Therapy Procedure with identifier CID 107", false},
    {"1.2.840.10008.6.1.1442", UIDType::context_group, "CID9580", "RT Segmentation Property Category with identifier CID 9580", false},
    {"1.2.840.10008.6.1.1443", UIDType::context_group, "CID9581", "Radiotherapy Registration Mark with identifier CID 9581", false},
    {"1.2.840.10008.6.1.1444", UIDType::context_group, "CID9582", "Radiotherapy Dose Region with identifier CID 9582", false},
    {"1.2.840.10008.6.1.1445", UIDType::context_group, "CID7199", "Anatomically Localized Lesion Segmentation Type with identifier CID 7199", false},
    {"1.2.840.10008.6.1.1446", UIDType::context_group, "CID7031", "Reason for Removal from Operational Use with identifier CID 7031", false},
    {"1.2.840.10008.6.1.1447", UIDType::context_group, "CID12320", "General Ultrasound Report Document Title with identifier CID 12320", false},
    {"1.2.840.10008.6.1.1448", UIDType::context_group, "CID12321", "Elastography Site with identifier CID 12321", false},
    {"1.2.840.10008.6.1.1449", UIDType::context_group, "CID12322", "Elastography Measurement Site with identifier CID 12322", false},
    {"1.2.840.10008.6.1.145", UIDType::context_group, "CID3531", "Oxygen Administration with identifier CID 3531", false},
    {"1.2.840.10008.6.1.1450", UIDType::context_group, "CID12323", "Ultrasound Relevant Patient Condition with identifier CID 12323", false},
    {"1.2.840.10008.6.1.1451", UIDType::context_group, "CID12324", "Shear Wave Detection Method with identifier CID 12324", false},
    {"1.2.840.10008.6.1.1452", UIDType::context_group, "CID12325", "Liver Ultrasound Study Indication with identifier CID 12325", false},
    {"1.2.840.10008.6.1.1453", UIDType::context_group, "CID3042", "Analog Waveform Filter with identifier CID 3042", false},
    {"1.2.840.10008.6.1.1454", UIDType::context_group, "CID3043", "Digital Waveform Filter with identifier CID 3043", false},
    {"1.2.840.10008.6.1.1455", UIDType::context_group, "CID3044", "Waveform Filter Lookup Table Input Frequency Unit with identifier CID 3044", false},
    {"1.2.840.10008.6.1.1456", UIDType::context_group, "CID3045", "Waveform Filter Lookup Table Output Magnitude Unit with identifier CID 3045", false},
    {"1.2.840.10008.6.1.1457", UIDType::context_group, "CID272", "Specific Observation Subject Class with identifier CID 272", false},
    {"1.2.840.10008.6.1.1458", UIDType::context_group, "CID9540", "Movable Beam Limiting Device Type with identifier CID 9540", false},
    {"1.2.840.10008.6.1.1459", UIDType::context_group, "CID9260", "Radiotherapy Acquisition WorkItem Subtasks with identifier CID 9260", false},
    {"1.2.840.10008.6.1.146", UIDType::context_group, "CID3550", "Circulatory Support Action with identifier CID 3550", false},
    {"1.2.840.10008.6.1.1460", UIDType::context_group, "CID9261", "Patient Position Acquisition Radiation Source Locations with identifier CID 9261", false},
    {"1.2.840.10008.6.1.1461", UIDType::context_group, "CID9262", "Energy Derivation Types with identifier CID 9262", false},
    {"1.2.840.10008.6.1.1462", UIDType::context_group, "CID9263", "KV Imaging Acquisition Techniques with identifier CID 9263", false},
    {"1.2.840.10008.6.1.1463", UIDType::context_group, "CID9264", "MV Imaging Acquisition Techniques with identifier CID 9264", false},
    {"1.2.840.10008.6.1.1464", UIDType::context_group, "CID9265", "Patient Position Acquisition - Projection Techniques with identifier CID 9265", false},
    {"1.2.840.10008.6.1.1465", UIDType::context_group, "CID9266", "Patient Position Acquisition CT Techniques with identifier CID 9266", false},
    {"1.2.840.10008.6.1.1466", UIDType::context_group, "CID9267", "Patient Positioning Related Object Purposes with identifier CID 9267", false},
    {"1.2.840.10008.6.1.1467", UIDType::context_group, "CID9268", "Patient Position Acquisition Devices with identifier CID 9268", false},
    {"1.2.840.10008.6.1.1468", UIDType::context_group, "CID9269", "RT Radiation Meterset Units with identifier CID 9269", false},
    {"1.2.840.10008.6.1.1469", UIDType::context_group, "CID9270", "Acquisition Initiation Types with identifier CID 9270", false},
    {"1.2.840.10008.6.1.147", UIDType::context_group, "CID3551", "Ventilation Action with identifier CID 3551", false},
    {"1.2.840.10008.6.1.1470", UIDType::context_group, "CID9271", "RT Image Patient Position Acquisition Devices with identifier CID 9271", false},
    {"1.2.840.10008.6.1.1471", UIDType::context_group, "CID11001", "Photoacoustic Illumination Method with identifier CID 11001", false},
    {"1.2.840.10008.6.1.1472", UIDType::context_group, "CID11002", "Acoustic Coupling Medium with identifier CID 11002", false},
    {"1.2.840.10008.6.1.1473", UIDType::context_group, "CID11003", "Ultrasound Transducer Technology with identifier CID 11003", false},
    {"1.2.840.10008.6.1.1474", UIDType::context_group, "CID11004", "Speed of Sound Correction Mechanisms with identifier CID 11004", false},
    {"1.2.840.10008.6.1.1475", UIDType::context_group, "CID11005", "Photoacoustic Reconstruction Algorithm Family with identifier CID 11005", false},
    {"1.2.840.10008.6.1.1476", UIDType::context_group, "CID11006", "Photoacoustic Imaged Property with identifier CID 11006", false},
    {"1.2.840.10008.6.1.1477", UIDType::context_group, "CID10005", "X-Ray Radiation Dose Procedure Type Reported with identifier CID 10005", false},
    {"1.2.840.10008.6.1.1478", UIDType::context_group, "CID4410", "Topical Treatment with identifier CID 4410", false},
    {"1.2.840.10008.6.1.1479", UIDType::context_group, "CID4411", "Lesion Color with identifier CID 4411", false},
    {"1.2.840.10008.6.1.148", UIDType::context_group, "CID3552", "Pacing Action with identifier CID 3552", false},
    {"1.2.840.10008.6.1.1480", UIDType::context_group, "CID4412", "Specimen Stain for Confocal Microscopy with identifier CID 4412", false},
    {"1.2.840.10008.6.1.1481", UIDType::context_group, "CID9272", "RT ROI Image Acquisition Context with identifier CID 9272", false},
    {"1.2.840.10008.6.1.1482", UIDType::context_group, "CID6170", "Lobe of Lung with identifier CID 6170", false},
    {"1.2.840.10008.6.1.1483", UIDType::context_group, "CID6171", "Zone of Lung with identifier CID 6171", false},
    {"1.2.840.10008.6.1.1484", UIDType::context_group, "CID3046", "Sleep Stage with identifier CID 3046", false},
    {"1.2.840.10008.6.1.1485", UIDType::context_group, "CID9273", "Patient Position Acquisition MR Techniques with identifier CID 9273", false},
    {"1.2.840.10008.6.1.1486", UIDType::context_group, "CID9583", "RT Plan Radiotherapy Procedure Technique with identifier CID 9583", false},
    {"1.2.840.10008.6.1.1487", UIDType::context_group, "CID3047", "Waveform Annotation Classification with identifier CID 3047", false},
    {"1.2.840.10008.6.1.1488", UIDType::context_group, "CID3048", "Waveform Annotations Document Title with identifier CID 3048", false},
    {"1.2.840.10008.6.1.1489", UIDType::context_group, "CID3049", "EEG Procedure with identifier CID 3049", false},
    {"1.2.840.10008.6.1.149", UIDType::context_group, "CID3553", "Circulatory Support with identifier CID 3553", false},
    {"1.2.840.10008.6.1.1490", UIDType::context_group, "CID3050", "Patient Consciousness with identifier CID 3050", false},
    {"1.2.840.10008.6.1.1491", UIDType::context_group, "CID12010", "Follicle Type with identifier CID 12010", false},
    {"1.2.840.10008.6.1.1492", UIDType::context_group, "CID7163", "Breast Tissue Segmentation Type with identifier CID 7163", false},
    {"1.2.840.10008.6.1.1493", UIDType::context_group, "CID3779", "Implanted Device with identifier CID 3779", false},
    {"1.2.840.10008.6.1.1494", UIDType::context_group, "CID281", "Similarity Measure with identifier CID 281", false},
    {"1.2.840.10008.6.1.1495", UIDType::context_group, "CID34", "Waveform Acquisition Modality with identifier CID 34", false},
    {"1.2.840.10008.6.1.1496", UIDType::context_group, "CID4274", "En Face Processing Algorithm Family with identifier CID 4274", false},
    {"1.2.840.10008.6.1.1497", UIDType::context_group, "CID4275", "Anterior Eye Segmentation Surface with identifier CID 4275", false},
    {"1.2.840.10008.6.1.1498", UIDType::context_group, "CID12312", "Fetal Echocardiography Image View with identifier CID 12312", false},
    {"1.2.840.10008.6.1.1499", UIDType::context_group, "CID12313", "Cardiac Ultrasound Fetal Arrhythmia Measurements with identifier CID 12313", false},
    {"1.2.840.10008.6.1.15", UIDType::context_group, "CID21", "Patient Equipment Relationship with identifier CID 21", false},
    {"1.2.840.10008.6.1.150", UIDType::context_group, "CID3554", "Ventilation with identifier CID 3554", false},
    {"1.2.840.10008.6.1.1500", UIDType::context_group, "CID12314", "Common Fetal Echocardiography Measurements with identifier CID 12314", false},
    {"1.2.840.10008.6.1.1501", UIDType::context_group, "CID4061", "Head and Neck Primary Anatomic Structure with identifier CID 4061", false},
    {"1.2.840.10008.6.1.1502", UIDType::context_group, "CID4062", "VL View with identifier CID 4062", false},
    {"1.2.840.10008.6.1.1503", UIDType::context_group, "CID4063", "VL Dental View with identifier CID 4063", false},
    {"1.2.840.10008.6.1.1504", UIDType::context_group, "CID4064", "VL View Modifier with identifier CID 4064", false},
    {"1.2.840.10008.6.1.1505", UIDType::context_group, "CID4065", "VL Dental View Modifier with identifier CID 4065", false},
    {"1.2.840.10008.6.1.1506", UIDType::context_group, "CID4066", "Orthognathic Functional Condition with identifier CID 4066", false},
    {"1.2.840.10008.6.1.1507", UIDType::context_group, "CID4067", "Orthodontic Finding by Inspection with identifier CID 4067", false},
    {"1.2.840.10008.6.1.1508", UIDType::context_group, "CID4068", "Orthodontic Observable Entity with identifier CID 4068", false},
    {"1.2.840.10008.6.1.1509", UIDType::context_group, "CID4069", "Dental Occlusion with identifier CID 4069", false},
    {"1.2.840.10008.6.1.151", UIDType::context_group, "CID3555", "Pacing with identifier CID 3555", false},
    {"1.2.840.10008.6.1.1510", UIDType::context_group, "CID4070", "Orthodontic Treatment Progress with identifier CID 4070", false},
    {"1.2.840.10008.6.1.1511", UIDType::context_group, "CID4071", "General Photography Device with identifier CID 4071", false},
    {"1.2.840.10008.6.1.1512", UIDType::context_group, "CID4072", "Devices for the Purpose of Dental Photography with identifier CID 4072", false},
    {"1.2.840.10008.6.1.1513", UIDType::context_group, "CID4053", "CTDI Phantom Device with identifier CID 4053", false},
    {"1.2.840.10008.6.1.1514", UIDType::context_group, "CID108", "Diagnostic Imaging Procedure without IV Contrast with identifier CID 108", false},
    {"1.2.840.10008.6.1.1515", UIDType::context_group, "CID109", "Diagnostic Imaging Procedure with IV Contrast with identifier CID 109", false},
    {"1.2.840.10008.6.1.1516", UIDType::context_group, "CID12331", "Structural Heart Procedure with identifier CID 12331", false},
    {"1.2.840.10008.6.1.1517", UIDType::context_group, "CID12332", "Structural Heart Device with identifier CID 12332", false},
    {"1.2.840.10008.6.1.1518", UIDType::context_group, "CID12333", "Structural Heart Measurement with identifier CID 12333", false},
    {"1.2.840.10008.6.1.1519", UIDType::context_group, "CID12334", "Aortic Valve Structural Measurement with identifier CID 12334", false},
    {"1.2.840.10008.6.1.152", UIDType::context_group, "CID3560", "Blood Pressure Method with identifier CID 3560", false},
    {"1.2.840.10008.6.1.1520", UIDType::context_group, "CID12335", "Mitral Valve Structural Measurement with identifier CID 12335", false},
    {"1.2.840.10008.6.1.1521", UIDType::context_group, "CID12336", "Tricuspid Valve Structural Measurement with identifier CID 12336", false},
    {"1.2.840.10008.6.1.1522", UIDType::context_group, "CID12337", "Structural Heart Echo Measurement with identifier CID 12337", false},
    {"1.2.840.10008.6.1.1523", UIDType::context_group, "CID12338", "Left Atrial Appendage Closure Measurement with identifier CID 12338", false},
    {"1.2.840.10008.6.1.1524", UIDType::context_group, "CID12339", "Structural Heart Procedure Anatomic Site with identifier CID 12339", false},
    {"1.2.840.10008.6.1.1525", UIDType::context_group, "CID12341", "Indication for Structural Heart Procedure with identifier CID 12341", false},
    {"1.2.840.10008.6.1.1526", UIDType::context_group, "CID12342", "Bradycardiac Agent with identifier CID 12342", false},
    {"1.2.840.10008.6.1.1527", UIDType::context_group, "CID12343", "Transesophageal Echocardiography Scan Plane with identifier CID 12343", false},
    {"1.2.840.10008.6.1.1528", UIDType::context_group, "CID12344", "Structural Heart Measurement Report Document Title with identifier CID 12344", false},
    {"1.2.840.10008.6.1.1529", UIDType::context_group, "CID7458", "Person Gender Identity with identifier CID 7458", false},
    {"1.2.840.10008.6.1.153", UIDType::context_group, "CID3600", "Relative Time with identifier CID 3600", false},
    {"1.2.840.10008.6.1.1530", UIDType::context_group, "CID7459", "Category of Sex Parameters for Clinical Use with identifier CID 7459", false},
    {"1.2.840.10008.6.1.1531", UIDType::context_group, "CID7448", "Third Person Pronoun Set with identifier CID 7448", false},
    {"1.2.840.10008.6.1.1532", UIDType::context_group, "CID12345", "Cardiac Structure Calcification Qualitative Evaluation with identifier CID 12345", false},
    {"1.2.840.10008.6.1.1533", UIDType::context_group, "CID4280", "Visual Field Measurements with identifier CID 4280", false},
    {"1.2.840.10008.6.1.1534", UIDType::context_group, "CID4281", "Optic Disc Key Measurements with identifier CID 4281", false},
    {"1.2.840.10008.6.1.1535", UIDType::context_group, "CID4282", "Retinal Sector Methods with identifier CID 4282", false},
    {"1.2.840.10008.6.1.1536", UIDType::context_group, "CID4283", "RNFL Sector Measurements with identifier CID 4283", false},
    {"1.2.840.10008.6.1.1537", UIDType::context_group, "CID4284", "RNFL Clockface Measurements with identifier CID 4284", false},
    {"1.2.840.10008.6.1.1538", UIDType::context_group, "CID4285", "Macular Thickness Key Measurements with identifier CID 4285", false},
    {"1.2.840.10008.6.1.1539", UIDType::context_group, "CID4286", "Ganglion Cell Measurement Extent with identifier CID 4286", false},
    {"1.2.840.10008.6.1.154", UIDType::context_group, "CID3602", "Hemodynamic Patient State with identifier CID 3602", false},
    {"1.2.840.10008.6.1.1540", UIDType::context_group, "CID4287", "Ganglion Cell Key Measurements with identifier CID 4287", false},
    {"1.2.840.10008.6.1.1541", UIDType::context_group, "CID4288", "Ganglion Cell Sector Measurements with identifier CID 4288", false},
    {"1.2.840.10008.6.1.1542", UIDType::context_group, "CID4289", "Ganglion Cell Sector Methods with identifier CID 4289", false},
    {"1.2.840.10008.6.1.1543", UIDType::context_group, "CID4290", "Endothelial Cell Count Measurements with identifier CID 4290", false},
    {"1.2.840.10008.6.1.1544", UIDType::context_group, "CID4291", "Ophthalmic Image ROI Measurements with identifier CID 4291", false},
    {"1.2.840.10008.6.1.1545", UIDType::context_group, "CID9584", "RT Plan Approval Assertion with identifier CID 9584", false},
    {"1.2.840.10008.6.1.1546", UIDType::context_group, "CID12026", "Estimated Delivery Date Method with identifier CID 12026", false},
    {"1.2.840.10008.6.1.1547", UIDType::context_group, "CID9585", "RT Dose Calculation Algorithm Family with identifier CID 9585", false},
    {"1.2.840.10008.6.1.1548", UIDType::context_group, "CID10012", "Dose Index for Dose Calibration with identifier CID 10012", false},
    {"1.2.840.10008.6.1.1549", UIDType::context_group, "CID12036", "Ultrasound Attenuation Imaging Site with identifier CID 12036", false},
    {"1.2.840.10008.6.1.155", UIDType::context_group, "CID3604", "Arterial Lesion Location with identifier CID 3604", false},
    {"1.2.840.10008.6.1.1550", UIDType::context_group, "CID12040", "Fetal Anatomy Survey Assessment with identifier CID 12040", false},
    {"1.2.840.10008.6.1.1551", UIDType::context_group, "CID12041", "Fetal Anatomy Survey Assessment - Head with identifier CID 12041", false},
    {"1.2.840.10008.6.1.1552", UIDType::context_group, "CID12042", "Fetal Anatomy Survey Assessment - Face and Neck with identifier CID 12042", false},
    {"1.2.840.10008.6.1.1553", UIDType::context_group, "CID12043", "Fetal Anatomy Survey Assessment - Chest with identifier CID 12043", false},
    {"1.2.840.10008.6.1.1554", UIDType::context_group, "CID12044", "Fetal Anatomy Survey Assessment - Heart with identifier CID 12044", false},
    {"1.2.840.10008.6.1.1555", UIDType::context_group, "CID12045", "Fetal Anatomy Survey Assessment - Abdomen and Pelvis with identifier CID 12045", false},
    {"1.2.840.10008.6.1.1556", UIDType::context_group, "CID12046", "Fetal Anatomy Survey Assessment - Spine with identifier CID 12046", false},
    {"1.2.840.10008.6.1.1557", UIDType::context_group, "CID12047", "Fetal Anatomy Survey Assessment - Extremities with identifier CID 12047", false},
    {"1.2.840.10008.6.1.1558", UIDType::context_group, "CID12048", "Fetal Anatomy Survey Assessment - Maternal with identifier CID 12048", false},
    {"1.2.840.10008.6.1.1559", UIDType::context_group, "CID12049", "Fetal Anatomy Survey Practice Guideline with identifier CID 12049", false},
    {"1.2.840.10008.6.1.156", UIDType::context_group, "CID3606", "Arterial Source Location with identifier CID 3606", false},
    {"1.2.840.10008.6.1.1560", UIDType::context_group, "CID900", "Sensitive Content Category with identifier CID 900", false},
    {"1.2.840.10008.6.1.1561", UIDType::context_group, "CID901", "Sensitive Content Detail with identifier CID 901", false},
    {"1.2.840.10008.6.1.1562", UIDType::context_group, "CID406", "Application Type Code with identifier CID 406", false},
    {"1.2.840.10008.6.1.1563", UIDType::context_group, "CID10035", "X-Ray Modulation Type with identifier CID 10035", false},
    {"1.2.840.10008.6.1.1564", UIDType::context_group, "CID9586", "Radiotherapy Dose Real World Units with identifier CID 9586", false},
    {"1.2.840.10008.6.1.1565", UIDType::context_group, "CID9587", "Radiotherapy Dose Interpreted Type Codes with identifier CID 9587", false},
    {"1.2.840.10008.6.1.1566", UIDType::context_group, "CID9588", "Radiotherapy Dose Interpreted Type Modifier Codes with identifier CID 9588", false},
    {"1.2.840.10008.6.1.1567", UIDType::context_group, "CID9589", "Radiotherapy Dose Intent Codes with identifier CID 9589", false},
    {"1.2.840.10008.6.1.1568", UIDType::context_group, "CID7164", "Quality Segmentation Property Type with identifier CID 7164", false},
    {"1.2.840.10008.6.1.1569", UIDType::context_group, "CID12027", "Ultrasound Z-Score Population Index with identifier CID 12027", false},
    {"1.2.840.10008.6.1.157", UIDType::context_group, "CID3607", "Venous Source Location with identifier CID 3607", false},
    {"1.2.840.10008.6.1.1570", UIDType::context_group, "CID12028", "Fetal Ultrasound Z-Score Reference Authority with identifier CID 12028", false},
    {"1.2.840.10008.6.1.1571", UIDType::context_group, "CID10036", "Metal Artifact Reduction Algorithm Family with identifier CID 10036", false},
    {"1.2.840.10008.6.1.158", UIDType::context_group, "CID3608", "Atrial Source Location with identifier CID 3608", false},
    {"1.2.840.10008.6.1.159", UIDType::context_group, "CID3609", "Ventricular Source Location with identifier CID 3609", false},
    {"1.2.840.10008.6.1.16", UIDType::context_group, "CID23", "Cranio-Caudad Angulation with identifier CID 23", false},
    {"1.2.840.10008.6.1.160", UIDType::context_group, "CID3610", "Gradient Source Location with identifier CID 3610", false},
    {"1.2.840.10008.6.1.161", UIDType::context_group, "CID3611", "Pressure Measurement with identifier CID 3611", false},
    {"1.2.840.10008.6.1.162", UIDType::context_group, "CID3612", "Blood Velocity Measurement with identifier CID 3612", false},
    {"1.2.840.10008.6.1.163", UIDType::context_group, "CID3613", "Hemodynamic Time Measurement with identifier CID 3613", false},
    {"1.2.840.10008.6.1.164", UIDType::context_group, "CID3614", "Non-mitral Valve Area with identifier CID 3614", false},
    {"1.2.840.10008.6.1.165", UIDType::context_group, "CID3615", "Valve Area with identifier CID 3615", false},
    {"1.2.840.10008.6.1.166", UIDType::context_group, "CID3616", "Hemodynamic Period Measurement with identifier CID 3616", false},
    {"1.2.840.10008.6.1.167", UIDType::context_group, "CID3617", "Valve Flow with identifier CID 3617", false},
    {"1.2.840.10008.6.1.168", UIDType::context_group, "CID3618", "Hemodynamic Flow with identifier CID 3618", false},
    {"1.2.840.10008.6.1.169", UIDType::context_group, "CID3619", "Hemodynamic Resistance Measurement with identifier CID 3619", false},
    {"1.2.840.10008.6.1.17", UIDType::context_group, "CID25", "Radiopharmaceutical with identifier CID 25", false},
    {"1.2.840.10008.6.1.170", UIDType::context_group, "CID3620", "Hemodynamic Ratio with identifier CID 3620", false},
    {"1.2.840.10008.6.1.171", UIDType::context_group, "CID3621", "Fractional Flow Reserve with identifier CID 3621", false},
    {"1.2.840.10008.6.1.172", UIDType::context_group, "CID3627", "Measurement Type with identifier CID 3627", false},
    {"1.2.840.10008.6.1.173", UIDType::context_group, "CID3628", "Cardiac Output Method with identifier CID 3628", false},
    {"1.2.840.10008.6.1.174", UIDType::context_group, "CID3629", "Procedure Intent with identifier CID 3629", false},
    {"1.2.840.10008.6.1.175", UIDType::context_group, "CID3630", "Cardiovascular Anatomic Location with identifier CID 3630", false},
    {"1.2.840.10008.6.1.176", UIDType::context_group, "CID3640", "Hypertension with identifier CID 3640", false},
    {"1.2.840.10008.6.1.177", UIDType::context_group, "CID3641", "Hemodynamic Assessment with identifier CID 3641", false},
    {"1.2.840.10008.6.1.178", UIDType::context_group, "CID3642", "Degree Finding with identifier CID 3642", false},
    {"1.2.840.10008.6.1.179", UIDType::context_group, "CID3651", "Hemodynamic Measurement Phase with identifier CID 3651", false},
    {"1.2.840.10008.6.1.18", UIDType::context_group, "CID26", "Nuclear Medicine Projection with identifier CID 26", false},
    {"1.2.840.10008.6.1.180", UIDType::context_group, "CID3663", "Body Surface Area Equation with identifier CID 3663", false},
    {"1.2.840.10008.6.1.181", UIDType::context_group, "CID3664", "Oxygen Consumption Equation/Table with identifier CID 3664", false},
    {"1.2.840.10008.6.1.182", UIDType::context_group, "CID3666", "P50 Equation with identifier CID 3666", false},
    {"1.2.840.10008.6.1.183", UIDType::context_group, "CID3667", "Framingham Score with identifier CID 3667", false},
    {"1.2.840.10008.6.1.184", UIDType::context_group, "CID3668", "Framingham Table with identifier CID 3668", false},
    {"1.2.840.10008.6.1.185", UIDType::context_group, "CID3670", "ECG Procedure Type with identifier CID 3670", false},
    {"1.2.840.10008.6.1.186", UIDType::context_group, "CID3671", "Reason for ECG Study with identifier CID 3671", false},
    {"1.2.840.10008.6.1.187", UIDType::context_group, "CID3672", "Pacemaker with identifier CID 3672", false},
    {"1.2.840.10008.6.1.188", UIDType::context_group, "CID3673", "Diagnosis (Retired) with identifier CID 3673 (RET (2013))", true},
    {"1.2.840.10008.6.1.189", UIDType::context_group, "CID3675", "Other Filters (Retired) with identifier CID 3675 (RET (2013))", true},
    {"1.2.840.10008.6.1.19", UIDType::context_group, "CID29", "Acquisition Modality with identifier CID 29", false},
    {"1.2.840.10008.6.1.190", UIDType::context_group, "CID3676", "Lead Measurement Technique with identifier CID 3676", false},
    {"1.2.840.10008.6.1.191", UIDType::context_group, "CID3677", "Summary Codes ECG with identifier CID 3677", false},
    {"1.2.840.10008.6.1.192", UIDType::context_group, "CID3678", "QT Correction Algorithm with identifier CID 3678", false},
    {"1.2.840.10008.6.1.193", UIDType::context_group, "CID3679", "ECG Morphology Description (Retired) with identifier CID 3679 (RET (2013))", true},
    {"1.2.840.10008.6.1.194", UIDType::context_group, "CID3680", "ECG Lead Noise Description with identifier CID 3680", false},
    {"1.2.840.10008.6.1.195", UIDType::context_group, "CID3681", "ECG Lead Noise Modifier (Retired) with identifier CID 3681", true},
    {"1.2.840.10008.6.1.196", UIDType::context_group, "CID3682", "Probability (Retired) with identifier CID 3682 (RET (2013))", true},
    {"1.2.840.10008.6.1.197", UIDType::context_group, "CID3683", "Modifier (Retired) with identifier CID 3683 (RET (2013))", true},
    {"1.2.840.10008.6.1.198", UIDType::context_group, "CID3684", "Trend (Retired) with identifier CID 3684 (RET (2013))", true},
    {"1.2.840.10008.6.1.199", UIDType::context_group, "CID3685", "Conjunctive Term (Retired) with identifier CID 3685 (RET (2013))", true},
    {"1.2.840.10008.6.1.2", UIDType::context_group, "CID4", "Anatomic Region with identifier CID 4", false},
    {"1.2.840.10008.6.1.20", UIDType::context_group, "CID30", "DICOM Device with identifier CID 30", false},
    {"1.2.840.10008.6.1.200", UIDType::context_group, "CID3686", "ECG Interpretive Statement (Retired) with identifier CID 3686 (RET (2013))", true},
    {"1.2.840.10008.6.1.201", UIDType::context_group, "CID3687", "Electrophysiology Waveform Duration with identifier CID 3687", false},
    {"1.2.840.10008.6.1.202", UIDType::context_group, "CID3688", "Electrophysiology Waveform Voltage with identifier CID 3688", false},
    {"1.2.840.10008.6.1.203", UIDType::context_group, "CID3700", "Cath Diagnosis with identifier CID 3700", false},
    {"1.2.840.10008.6.1.204", UIDType::context_group, "CID3701", "Cardiac Valve/Tract with identifier CID 3701", false},
    {"1.2.840.10008.6.1.205", UIDType::context_group, "CID3703", "Wall Motion with identifier CID 3703", false},
    {"1.2.840.10008.6.1.206", UIDType::context_group, "CID3704", "Myocardium Wall Morphology Finding with identifier CID 3704", false},
    {"1.2.840.10008.6.1.207", UIDType::context_group, "CID3705", "Chamber Size with identifier CID 3705", false},
    {"1.2.840.10008.6.1.208", UIDType::context_group, "CID3706", "Overall Contractility with identifier CID 3706", false},
    {"1.2.840.10008.6.1.209", UIDType::context_group, "CID3707", "VSD Description with identifier CID 3707", false},
    {"1.2.840.10008.6.1.21", UIDType::context_group, "CID31", "Abstract Prior with identifier CID 31", false},
    {"1.2.840.10008.6.1.210", UIDType::context_group, "CID3709", "Aortic Root Description with identifier CID 3709", false},
    {"1.2.840.10008.6.1.211", UIDType::context_group, "CID3710", "Coronary Dominance with identifier CID 3710", false},
    {"1.2.840.10008.6.1.212", UIDType::context_group, "CID3711", "Valvular Abnormality with identifier CID 3711", false},
    {"1.2.840.10008.6.1.213", UIDType::context_group, "CID3712", "Vessel Descriptor with identifier CID 3712", false},
    {"1.2.840.10008.6.1.214", UIDType::context_group, "CID3713", "TIMI Flow Characteristic with identifier CID 3713", false},
    {"1.2.840.10008.6.1.215", UIDType::context_group, "CID3714", "Thrombus with identifier CID 3714", false},
    {"1.2.840.10008.6.1.216", UIDType::context_group, "CID3715", "Lesion Margin with identifier CID 3715", false},
    {"1.2.840.10008.6.1.217", UIDType::context_group, "CID3716", "Severity with identifier CID 3716", false},
    {"1.2.840.10008.6.1.218", UIDType::context_group, "CID3717", "Left Ventricle Myocardial Wall 17 Segment Model with identifier CID 3717", false},
    {"1.2.840.10008.6.1.219", UIDType::context_group, "CID3718", "Myocardial Wall Segments in Projection with identifier CID 3718", false},
    {"1.2.840.10008.6.1.22", UIDType::context_group, "CID42", "Numeric Value Qualifier with identifier CID 42", false},
    {"1.2.840.10008.6.1.220", UIDType::context_group, "CID3719", "Canadian Clinical Classification with identifier CID 3719", false},
    {"1.2.840.10008.6.1.221", UIDType::context_group, "CID3720", "Cardiac History Date (Retired) with identifier CID 3720 (RET (2007))", true},
    {"1.2.840.10008.6.1.222", UIDType::context_group, "CID3721", "Cardiovascular Surgery with identifier CID 3721", false},
    {"1.2.840.10008.6.1.223", UIDType::context_group, "CID3722", "Diabetic Therapy with identifier CID 3722", false},
    {"1.2.840.10008.6.1.224", UIDType::context_group, "CID3723", "MI Type with identifier CID 3723", false},
    {"1.2.840.10008.6.1.225", UIDType::context_group, "CID3724", "Smoking History with identifier CID 3724", false},
    {"1.2.840.10008.6.1.226", UIDType::context_group, "CID3726", "Coronary Intervention Indication with identifier CID 3726", false},
    {"1.2.840.10008.6.1.227", UIDType::context_group, "CID3727", "Catheterization Indication with identifier CID 3727", false},
    {"1.2.840.10008.6.1.228", UIDType::context_group, "CID3728", "Cath Finding with identifier CID 3728", false},
    {"1.2.840.10008.6.1.229", UIDType::context_group, "CID3729", "Admission Status with identifier CID 3729", false},
    {"1.2.840.10008.6.1.23", UIDType::context_group, "CID82", "Measurement Unit with identifier CID 82", false},
    {"1.2.840.10008.6.1.230", UIDType::context_group, "CID3730", "Insurance Payor with identifier CID 3730", false},
    {"1.2.840.10008.6.1.231", UIDType::context_group, "CID3733", "Primary Cause of Death with identifier CID 3733", false},
    {"1.2.840.10008.6.1.232", UIDType::context_group, "CID3735", "Acute Coronary Syndrome Time Period with identifier CID 3735", false},
    {"1.2.840.10008.6.1.233", UIDType::context_group, "CID3736", "NYHA Classification with identifier CID 3736", false},
    {"1.2.840.10008.6.1.234", UIDType::context_group, "CID3737", "Ischemia Non-invasive Test with identifier CID 3737", false},
    {"1.2.840.10008.6.1.235", UIDType::context_group, "CID3738", "Pre-Cath Angina Type with identifier CID 3738", false},
    {"1.2.840.10008.6.1.236", UIDType::context_group, "CID3739", "Cath Procedure Type with identifier CID 3739", false},
    {"1.2.840.10008.6.1.237", UIDType::context_group, "CID3740", "Thrombolytic Administration with identifier CID 3740", false},
    {"1.2.840.10008.6.1.238", UIDType::context_group, "CID3741", "Lab Visit Medication Administration with identifier CID 3741", false},
    {"1.2.840.10008.6.1.239", UIDType::context_group, "CID3742", "PCI Medication Administration with identifier CID 3742", false},
    {"1.2.840.10008.6.1.24", UIDType::context_group, "CID83", "Real World Value Mapping Unit with identifier CID 83", false},
    {"1.2.840.10008.6.1.240", UIDType::context_group, "CID3743", "Clopidogrel/Ticlopidine Administration with identifier CID 3743", false},
    {"1.2.840.10008.6.1.241", UIDType::context_group, "CID3744", "EF Testing Method with identifier CID 3744", false},
    {"1.2.840.10008.6.1.242", UIDType::context_group, "CID3745", "Calculation Method with identifier CID 3745", false},
    {"1.2.840.10008.6.1.243", UIDType::context_group, "CID3746", "Percutaneous Entry Site with identifier CID 3746", false},
    {"1.2.840.10008.6.1.244", UIDType::context_group, "CID3747", "Percutaneous Closure with identifier CID 3747", false},
    {"1.2.840.10008.6.1.245", UIDType::context_group, "CID3748", "Angiographic EF Testing Method with identifier CID 3748", false},
    {"1.2.840.10008.6.1.246", UIDType::context_group, "CID3749", "PCI Procedure Result with identifier CID 3749", false},
    {"1.2.840.10008.6.1.247", UIDType::context_group, "CID3750", "Previously Dilated Lesion with identifier CID 3750", false},
    {"1.2.840.10008.6.1.248", UIDType::context_group, "CID3752", "Guidewire Crossing with identifier CID 3752", false},
    {"1.2.840.10008.6.1.249", UIDType::context_group, "CID3754", "Vascular Complication with identifier CID 3754", false},
    {"1.2.840.10008.6.1.25", UIDType::context_group, "CID220", "Significance Level with identifier CID 220", false},
    {"1.2.840.10008.6.1.250", UIDType::context_group, "CID3755", "Cath Complication with identifier CID 3755", false},
    {"1.2.840.10008.6.1.251", UIDType::context_group, "CID3756", "Cardiac Patient Risk Factor with identifier CID 3756", false},
    {"1.2.840.10008.6.1.252", UIDType::context_group, "CID3757", "Cardiac Diagnostic Procedure with identifier CID 3757", false},
    {"1.2.840.10008.6.1.253", UIDType::context_group, "CID3758", "Cardiovascular Family History with identifier CID 3758", false},
    {"1.2.840.10008.6.1.254", UIDType::context_group, "CID3760", "Hypertension Therapy with identifier CID 3760", false},
    {"1.2.840.10008.6.1.255", UIDType::context_group, "CID3761", "Antilipemic Agent with identifier CID 3761", false},
    {"1.2.840.10008.6.1.256", UIDType::context_group, "CID3762", "Antiarrhythmic Agent with identifier CID 3762", false},
    {"1.2.840.10008.6.1.257", UIDType::context_group, "CID3764", "Myocardial Infarction Therapy with identifier CID 3764", false},
    {"1.2.840.10008.6.1.258", UIDType::context_group, "CID3769", "Concern Type with identifier CID 3769", false},
    {"1.2.840.10008.6.1.259", UIDType::context_group, "CID3770", "Problem Status with identifier CID 3770", false},
    {"1.2.840.10008.6.1.26", UIDType::context_group, "CID221", "Measurement Range Concept with identifier CID 221", false},
    {"1.2.840.10008.6.1.260", UIDType::context_group, "CID3772", "Health Status with identifier CID 3772", false},
    {"1.2.840.10008.6.1.261", UIDType::context_group, "CID3773", "Use Status with identifier CID 3773", false},
    {"1.2.840.10008.6.1.262", UIDType::context_group, "CID3774", "Social History with identifier CID 3774", false},
    {"1.2.840.10008.6.1.263", UIDType::context_group, "CID3777", "Cardiovascular Implant with identifier CID 3777", false},
    {"1.2.840.10008.6.1.264", UIDType::context_group, "CID3802", "Plaque Structure with identifier CID 3802", false},
    {"1.2.840.10008.6.1.265", UIDType::context_group, "CID3804", "Stenosis Measurement Method with identifier CID 3804", false},
    {"1.2.840.10008.6.1.266", UIDType::context_group, "CID3805", "Stenosis Type with identifier CID 3805", false},
    {"1.2.840.10008.6.1.267", UIDType::context_group, "CID3806", "Stenosis Shape with identifier CID 3806", false},
    {"1.2.840.10008.6.1.268", UIDType::context_group, "CID3807", "Volume Measurement Method with identifier CID 3807", false},
    {"1.2.840.10008.6.1.269", UIDType::context_group, "CID3808", "Aneurysm Type with identifier CID 3808", false},
    {"1.2.840.10008.6.1.27", UIDType::context_group, "CID222", "Normality with identifier CID 222", false},
    {"1.2.840.10008.6.1.270", UIDType::context_group, "CID3809", "Associated Condition with identifier CID 3809", false},
    {"1.2.840.10008.6.1.271", UIDType::context_group, "CID3810", "Vascular Morphology with identifier CID 3810", false},
    {"1.2.840.10008.6.1.272", UIDType::context_group, "CID3813", "Stent Finding with identifier CID 3813", false},
    {"1.2.840.10008.6.1.273", UIDType::context_group, "CID3814", "Stent Composition with identifier CID 3814", false},
    {"1.2.840.10008.6.1.274", UIDType::context_group, "CID3815", "Source of Vascular Finding with identifier CID 3815", false},
    {"1.2.840.10008.6.1.275", UIDType::context_group, "CID3817", "Vascular Sclerosis Type with identifier CID 3817", false},
    {"1.2.840.10008.6.1.276", UIDType::context_group, "CID3820", "Non-invasive Vascular Procedure with identifier CID 3820", false},
    {"1.2.840.10008.6.1.277", UIDType::context_group, "CID3821", "Papillary Muscle Included/Excluded with identifier CID 3821", false},
    {"1.2.840.10008.6.1.278", UIDType::context_group, "CID3823", "Respiratory Status with identifier CID 3823", false},
    {"1.2.840.10008.6.1.279", UIDType::context_group, "CID3826", "Heart Rhythm with identifier CID 3826", false},
    {"1.2.840.10008.6.1.28", UIDType::context_group, "CID223", "Normal Range Value with identifier CID 223", false},
    {"1.2.840.10008.6.1.280", UIDType::context_group, "CID3827", "Vessel Segment with identifier CID 3827", false},
    {"1.2.840.10008.6.1.281", UIDType::context_group, "CID3829", "Pulmonary Artery with identifier CID 3829", false},
    {"1.2.840.10008.6.1.282", UIDType::context_group, "CID3831", "Stenosis Length with identifier CID 3831", false},
    {"1.2.840.10008.6.1.283", UIDType::context_group, "CID3832", "Stenosis Grade with identifier CID 3832", false},
    {"1.2.840.10008.6.1.284", UIDType::context_group, "CID3833", "Cardiac Ejection Fraction with identifier CID 3833", false},
    {"1.2.840.10008.6.1.285", UIDType::context_group, "CID3835", "Cardiac Volume Measurement with identifier CID 3835", false},
    {"1.2.840.10008.6.1.286", UIDType::context_group, "CID3836", "Time-based Perfusion Measurement with identifier CID 3836", false},
    {"1.2.840.10008.6.1.287", UIDType::context_group, "CID3837", "Fiducial Feature with identifier CID 3837", false},
    {"1.2.840.10008.6.1.288", UIDType::context_group, "CID3838", "Diameter Derivation with identifier CID 3838", false},
    {"1.2.840.10008.6.1.289", UIDType::context_group, "CID3839", "Coronary Vein with identifier CID 3839", false},
    {"1.2.840.10008.6.1.29", UIDType::context_group, "CID224", "Selection Method with identifier CID 224", false},
    {"1.2.840.10008.6.1.290", UIDType::context_group, "CID3840", "Pulmonary Vein with identifier CID 3840", false},
    {"1.2.840.10008.6.1.291", UIDType::context_group, "CID3843", "Myocardial Subsegment with identifier CID 3843", false},
    {"1.2.840.10008.6.1.292", UIDType::context_group, "CID4005", "Partial View Section for Mammography with identifier CID 4005", false},
    {"1.2.840.10008.6.1.293", UIDType::context_group, "CID4009", "DX Anatomy Imaged with identifier CID 4009", false},
    {"1.2.840.10008.6.1.294", UIDType::context_group, "CID4010", "DX View with identifier CID 4010", false},
    {"1.2.840.10008.6.1.295", UIDType::context_group, "CID4011", "DX View Modifier with identifier CID 4011", false},
    {"1.2.840.10008.6.1.296", UIDType::context_group, "CID4012", "Projection Eponymous Name with identifier CID 4012", false},
    {"1.2.840.10008.6.1.297", UIDType::context_group, "CID4013", "Anatomic Region for Mammography with identifier CID 4013", false},
    {"1.2.840.10008.6.1.298", UIDType::context_group, "CID4014", "View for Mammography with identifier CID 4014", false},
    {"1.2.840.10008.6.1.299", UIDType::context_group, "CID4015", "View Modifier for Mammography with identifier CID 4015", false},
    {"1.2.840.10008.6.1.3", UIDType::context_group, "CID5", "Transducer Approach with identifier CID 5", false},
    {"1.2.840.10008.6.1.30", UIDType::context_group, "CID225", "Measurement Uncertainty Concept with identifier CID 225", false},
    {"1.2.840.10008.6.1.300", UIDType::context_group, "CID4016", "Anatomic Region for Intra-oral Radiography with identifier CID 4016", false},
    {"1.2.840.10008.6.1.301", UIDType::context_group, "CID4017", "Anatomic Region Modifier for Intra-oral Radiography with identifier CID 4017", false},
    {"1.2.840.10008.6.1.302", UIDType::context_group, "CID4018", "Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth) with identifier CID 4018", false},
    {"1.2.840.10008.6.1.303", UIDType::context_group, "CID4019", "Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth) with identifier CID 4019", false},
    {"1.2.840.10008.6.1.304", UIDType::context_group, "CID4020", "PET Radionuclide with identifier CID 4020", false},
    {"1.2.840.10008.6.1.305", UIDType::context_group, "CID4021", "PET Radiopharmaceutical with identifier CID 4021", false},
    {"1.2.840.10008.6.1.306", UIDType::context_group, "CID4028", "Craniofacial Anatomic Region with identifier CID 4028", false},
    {"1.2.840.10008.6.1.307", UIDType::context_group, "CID4030", "CT, MR and PET Anatomy Imaged with identifier CID 4030", false},
    {"1.2.840.10008.6.1.308", UIDType::context_group, "CID4031", "Common Anatomic Region with identifier CID 4031", false},
    {"1.2.840.10008.6.1.309", UIDType::context_group, "CID4032", "MR Spectroscopy Metabolite with identifier CID 4032", false},
    {"1.2.840.10008.6.1.31", UIDType::context_group, "CID226", "Population Statistical Descriptor with identifier CID 226", false},
    {"1.2.840.10008.6.1.310", UIDType::context_group, "CID4033", "MR Proton Spectroscopy Metabolite with identifier CID 4033", false},
    {"1.2.840.10008.6.1.311", UIDType::context_group, "CID4040", "Endoscopy Anatomic Region with identifier CID 4040", false},
    {"1.2.840.10008.6.1.312", UIDType::context_group, "CID4042", "XA/XRF Anatomy Imaged with identifier CID 4042", false},
    {"1.2.840.10008.6.1.313", UIDType::context_group, "CID4050", "Drug or Contrast Agent Characteristic with identifier CID 4050", false},
    {"1.2.840.10008.6.1.314", UIDType::context_group, "CID4051", "General Device with identifier CID 4051", false},
    {"1.2.840.10008.6.1.315", UIDType::context_group, "CID4052", "Phantom Device with identifier CID 4052", false},
    {"1.2.840.10008.6.1.316", UIDType::context_group, "CID4200", "Ophthalmic Imaging Agent with identifier CID 4200", false},
    {"1.2.840.10008.6.1.317", UIDType::context_group, "CID4201", "Patient Eye Movement Command with identifier CID 4201", false},
    {"1.2.840.10008.6.1.318", UIDType::context_group, "CID4202", "Ophthalmic Photography Acquisition Device with identifier CID 4202", false},
    {"1.2.840.10008.6.1.319", UIDType::context_group, "CID4203", "Ophthalmic Photography Illumination with identifier CID 4203", false},
    {"1.2.840.10008.6.1.32", UIDType::context_group, "CID227", "Sample Statistical Descriptor with identifier CID 227", false},
    {"1.2.840.10008.6.1.320", UIDType::context_group, "CID4204", "Ophthalmic Filter with identifier CID 4204", false},
    {"1.2.840.10008.6.1.321", UIDType::context_group, "CID4205", "Ophthalmic Lens with identifier CID 4205", false},
    {"1.2.840.10008.6.1.322", UIDType::context_group, "CID4206", "Ophthalmic Channel Description with identifier CID 4206", false},
    {"1.2.840.10008.6.1.323", UIDType::context_group, "CID4207", "Ophthalmic Image Position with identifier CID 4207", false},
    {"1.2.840.10008.6.1.324", UIDType::context_group, "CID4208", "Mydriatic Agent with identifier CID 4208", false},
    {"1.2.840.10008.6.1.325", UIDType::context_group, "CID4209", "Ophthalmic Anatomic Structure Imaged with identifier CID 4209", false},
    {"1.2.840.10008.6.1.326", UIDType::context_group, "CID4210", "Ophthalmic Tomography Acquisition Device with identifier CID 4210", false},
    {"1.2.840.10008.6.1.327", UIDType::context_group, "CID4211", "Ophthalmic OCT Anatomic Structure Imaged with identifier CID 4211", false},
    {"1.2.840.10008.6.1.328", UIDType::context_group, "CID5000", "Language with identifier CID 5000", false},
    {"1.2.840.10008.6.1.329", UIDType::context_group, "CID5001", "Country with identifier CID 5001", false},
    {"1.2.840.10008.6.1.33", UIDType::context_group, "CID228", "Equation or Table with identifier CID 228", false},
    {"1.2.840.10008.6.1.330", UIDType::context_group, "CID6000", "Overall Breast Composition with identifier CID 6000", false},
    {"1.2.840.10008.6.1.331", UIDType::context_group, "CID6001", "Overall Breast Composition from BI-RADS with identifier CID 6001", false},
    {"1.2.840.10008.6.1.332", UIDType::context_group, "CID6002", "Change Since Last Mammogram or Prior Surgery with identifier CID 6002", false},
    {"1.2.840.10008.6.1.333", UIDType::context_group, "CID6003", "Change Since Last Mammogram or Prior Surgery from BI-RADS with identifier CID 6003", false},
    {"1.2.840.10008.6.1.334", UIDType::context_group, "CID6004", "Mammography Shape Characteristic with identifier CID 6004", false},
    {"1.2.840.10008.6.1.335", UIDType::context_group, "CID6005", "Shape Characteristic from BI-RADS with identifier CID 6005", false},
    {"1.2.840.10008.6.1.336", UIDType::context_group, "CID6006", "Mammography Margin Characteristic with identifier CID 6006", false},
    {"1.2.840.10008.6.1.337", UIDType::context_group, "CID6007", "Margin Characteristic from BI-RADS with identifier CID 6007", false},
    {"1.2.840.10008.6.1.338", UIDType::context_group, "CID6008", "Density Modifier with identifier CID 6008", false},
    {"1.2.840.10008.6.1.339", UIDType::context_group, "CID6009", "Density Modifier from BI-RADS with identifier CID 6009", false},
    {"1.2.840.10008.6.1.34", UIDType::context_group, "CID230", "Yes-No with identifier CID 230", false},
    {"1.2.840.10008.6.1.340", UIDType::context_group, "CID6010", "Mammography Calcification Type with identifier CID 6010", false},
    {"1.2.840.10008.6.1.341", UIDType::context_group, "CID6011", "Calcification Type from BI-RADS with identifier CID 6011", false},
    {"1.2.840.10008.6.1.342", UIDType::context_group, "CID6012", "Calcification Distribution Modifier with identifier CID 6012", false},
    {"1.2.840.10008.6.1.343", UIDType::context_group, "CID6013", "Calcification Distribution Modifier from BI-RADS with identifier CID 6013", false},
    {"1.2.840.10008.6.1.344", UIDType::context_group, "CID6014", "Mammography Single Image Finding with identifier CID 6014", false},
    {"1.2.840.10008.6.1.345", UIDType::context_group, "CID6015", "Single Image Finding from BI-RADS with identifier CID 6015", false},
    {"1.2.840.10008.6.1.346", UIDType::context_group, "CID6016", "Mammography Composite Feature with identifier CID 6016", false},
    {"1.2.840.10008.6.1.347", UIDType::context_group, "CID6017", "Composite Feature from BI-RADS with identifier CID 6017", false},
    {"1.2.840.10008.6.1.348", UIDType::context_group, "CID6018", "Clockface Location or Region with identifier CID 6018", false},
    {"1.2.840.10008.6.1.349", UIDType::context_group, "CID6019", "Clockface Location or Region from BI-RADS with identifier CID 6019", false},
    {"1.2.840.10008.6.1.35", UIDType::context_group, "CID240", "Present-Absent with identifier CID 240", false},
    {"1.2.840.10008.6.1.350", UIDType::context_group, "CID6020", "Quadrant Location with identifier CID 6020", false},
    {"1.2.840.10008.6.1.351", UIDType::context_group, "CID6021", "Quadrant Location from BI-RADS with identifier CID 6021", false},
    {"1.2.840.10008.6.1.352", UIDType::context_group, "CID6022", "Side with identifier CID 6022", false},
    {"1.2.840.10008.6.1.353", UIDType::context_group, "CID6023", "Side from BI-RADS with identifier CID 6023", false},
    {"1.2.840.10008.6.1.354", UIDType::context_group, "CID6024", "Depth with identifier CID 6024", false},
    {"1.2.840.10008.6.1.355", UIDType::context_group, "CID6025", "Depth from BI-RADS with identifier CID 6025", false},
    {"1.2.840.10008.6.1.356", UIDType::context_group, "CID6026", "Mammography Assessment with identifier CID 6026", false},
    {"1.2.840.10008.6.1.357", UIDType::context_group, "CID6027", "Assessment from BI-RADS with identifier CID 6027", false},
    {"1.2.840.10008.6.1.358", UIDType::context_group, "CID6028", "Mammography Recommended Follow-up with identifier CID 6028", false},
    {"1.2.840.10008.6.1.359", UIDType::context_group, "CID6029", "Recommended Follow-up from BI-RADS with identifier CID 6029", false},
    {"1.2.840.10008.6.1.36", UIDType::context_group, "CID242", "Normal-Abnormal with identifier CID 242", false},
    {"1.2.840.10008.6.1.360", UIDType::context_group, "CID6030", "Mammography Pathology Code with identifier CID 6030", false},
    {"1.2.840.10008.6.1.361", UIDType::context_group, "CID6031", "Benign Pathology Code from BI-RADS with identifier CID 6031", false},
    {"1.2.840.10008.6.1.362", UIDType::context_group, "CID6032", "High Risk Lesion Pathology Code from BI-RADS with identifier CID 6032", false},
    {"1.2.840.10008.6.1.363", UIDType::context_group, "CID6033", "Malignant Pathology Code from BI-RADS with identifier CID 6033", false},
    {"1.2.840.10008.6.1.364", UIDType::context_group, "CID6034", "CAD Output Intended Use with identifier CID 6034", false},
    {"1.2.840.10008.6.1.365", UIDType::context_group, "CID6035", "Composite Feature Relation with identifier CID 6035", false},
    {"1.2.840.10008.6.1.366", UIDType::context_group, "CID6036", "Feature Scope with identifier CID 6036", false},
    {"1.2.840.10008.6.1.367", UIDType::context_group, "CID6037", "Mammography Quantitative Temporal Difference Type with identifier CID 6037", false},
    {"1.2.840.10008.6.1.368", UIDType::context_group, "CID6038", "Mammography Qualitative Temporal Difference Type with identifier CID 6038", false},
    {"1.2.840.10008.6.1.369", UIDType::context_group, "CID6039", "Nipple Characteristic with identifier CID 6039", false},
    {"1.2.840.10008.6.1.37", UIDType::context_group, "CID244", "Laterality with identifier CID 244", false},
    {"1.2.840.10008.6.1.370", UIDType::context_group, "CID6040", "Non-lesion Object Type with identifier CID 6040", false},
    {"1.2.840.10008.6.1.371", UIDType::context_group, "CID6041", "Mammography Image Quality Finding with identifier CID 6041", false},
    {"1.2.840.10008.6.1.372", UIDType::context_group, "CID6042", "Result Status with identifier CID 6042", false},
    {"1.2.840.10008.6.1.373", UIDType::context_group, "CID6043", "Mammography CAD Analysis Type with identifier CID 6043", false},
    {"1.2.840.10008.6.1.374", UIDType::context_group, "CID6044", "Image Quality Assessment Type with identifier CID 6044", false},
    {"1.2.840.10008.6.1.375", UIDType::context_group, "CID6045", "Mammography Quality Control Standard Type with identifier CID 6045", false},
    {"1.2.840.10008.6.1.376", UIDType::context_group, "CID6046", "Follow-up Interval Unit with identifier CID 6046", false},
    {"1.2.840.10008.6.1.377", UIDType::context_group, "CID6047", "CAD Processing and Finding Summary with identifier CID 6047", false},
    {"1.2.840.10008.6.1.378", UIDType::context_group, "CID6048", "CAD Operating Point Axis Label with identifier CID 6048", false},
    {"1.2.840.10008.6.1.379", UIDType::context_group, "CID6050", "Breast Procedure Reported with identifier CID 6050", false},
    {"1.2.840.10008.6.1.38", UIDType::context_group, "CID250", "Positive-Negative with identifier CID 250", false},
    {"1.2.840.10008.6.1.380", UIDType::context_group, "CID6051", "Breast Procedure Reason with identifier CID 6051", false},
    {"1.2.840.10008.6.1.381", UIDType::context_group, "CID6052", "Breast Imaging Report Section Title with identifier CID 6052", false},
    {"1.2.840.10008.6.1.382", UIDType::context_group, "CID6053", "Breast Imaging Report Element with identifier CID 6053", false},
    {"1.2.840.10008.6.1.383", UIDType::context_group, "CID6054", "Breast Imaging Finding with identifier CID 6054", false},
    {"1.2.840.10008.6.1.384", UIDType::context_group, "CID6055", "Breast Clinical Finding or Indicated Problem with identifier CID 6055", false},
    {"1.2.840.10008.6.1.385", UIDType::context_group, "CID6056", "Associated Finding for Breast with identifier CID 6056", false},
    {"1.2.840.10008.6.1.386", UIDType::context_group, "CID6057", "Ductography Finding for Breast with identifier CID 6057", false},
    {"1.2.840.10008.6.1.387", UIDType::context_group, "CID6058", "Procedure Modifiers for Breast with identifier CID 6058", false},
    {"1.2.840.10008.6.1.388", UIDType::context_group, "CID6059", "Breast Implant Type with identifier CID 6059", false},
    {"1.2.840.10008.6.1.389", UIDType::context_group, "CID6060", "Breast Biopsy Technique with identifier CID 6060", false},
    {"1.2.840.10008.6.1.39", UIDType::context_group, "CID251", "Complication Severity with identifier CID 251", false},
    {"1.2.840.10008.6.1.390", UIDType::context_group, "CID6061", "Breast Imaging Procedure Modifier with identifier CID 6061", false},
    {"1.2.840.10008.6.1.391", UIDType::context_group, "CID6062", "Interventional Procedure Complication with identifier CID 6062", false},
    {"1.2.840.10008.6.1.392", UIDType::context_group, "CID6063", "Interventional Procedure Result with identifier CID 6063", false},
    {"1.2.840.10008.6.1.393", UIDType::context_group, "CID6064", "Ultrasound Finding for Breast with identifier CID 6064", false},
    {"1.2.840.10008.6.1.394", UIDType::context_group, "CID6065", "Instrument Approach with identifier CID 6065", false},
    {"1.2.840.10008.6.1.395", UIDType::context_group, "CID6066", "Target Confirmation with identifier CID 6066", false},
    {"1.2.840.10008.6.1.396", UIDType::context_group, "CID6067", "Fluid Color with identifier CID 6067", false},
    {"1.2.840.10008.6.1.397", UIDType::context_group, "CID6068", "Tumor Stages From AJCC with identifier CID 6068", false},
    {"1.2.840.10008.6.1.398", UIDType::context_group, "CID6069", "Nottingham Combined Histologic Grade with identifier CID 6069", false},
    {"1.2.840.10008.6.1.399", UIDType::context_group, "CID6070", "Bloom-Richardson Histologic Grade with identifier CID 6070", false},
    {"1.2.840.10008.6.1.4", UIDType::context_group, "CID6", "Transducer Orientation with identifier CID 6", false},
    {"1.2.840.10008.6.1.40", UIDType::context_group, "CID270", "Observer Type with identifier CID 270", false},
    {"1.2.840.10008.6.1.400", UIDType::context_group, "CID6071", "Histologic Grading Method with identifier CID 6071", false},
    {"1.2.840.10008.6.1.401", UIDType::context_group, "CID6072", "Breast Implant Finding with identifier CID 6072", false},
    {"1.2.840.10008.6.1.402", UIDType::context_group, "CID6080", "Gynecological Hormone with identifier CID 6080", false},
    {"1.2.840.10008.6.1.403", UIDType::context_group, "CID6081", "Breast Cancer Risk Factor with identifier CID 6081", false},
    {"1.2.840.10008.6.1.404", UIDType::context_group, "CID6082", "Gynecological Procedure with identifier CID 6082", false},
    {"1.2.840.10008.6.1.405", UIDType::context_group, "CID6083", "Procedures for Breast with identifier CID 6083", false},
    {"1.2.840.10008.6.1.406", UIDType::context_group, "CID6084", "Mammoplasty Procedure with identifier CID 6084", false},
    {"1.2.840.10008.6.1.407", UIDType::context_group, "CID6085", "Therapies for Breast with identifier CID 6085", false},
    {"1.2.840.10008.6.1.408", UIDType::context_group, "CID6086", "Menopausal Phase with identifier CID 6086", false},
    {"1.2.840.10008.6.1.409", UIDType::context_group, "CID6087", "General Risk Factor with identifier CID 6087", false},
    {"1.2.840.10008.6.1.41", UIDType::context_group, "CID271", "Observation Subject Class with identifier CID 271", false},
    {"1.2.840.10008.6.1.410", UIDType::context_group, "CID6088", "OB-GYN Maternal Risk Factor with identifier CID 6088", false},
    {"1.2.840.10008.6.1.411", UIDType::context_group, "CID6089", "Substance with identifier CID 6089", false},
    {"1.2.840.10008.6.1.412", UIDType::context_group, "CID6090", "Relative Usage/Exposure Amount with identifier CID 6090", false},
    {"1.2.840.10008.6.1.413", UIDType::context_group, "CID6091", "Relative Frequency of Event Value with identifier CID 6091", false},
    {"1.2.840.10008.6.1.414", UIDType::context_group, "CID6092", "Usage/Exposure Qualitative Concept with identifier CID 6092", false},
    {"1.2.840.10008.6.1.415", UIDType::context_group, "CID6093", "Usage/Exposure/Amount Qualitative Concept with identifier CID 6093", false},
    {"1.2.840.10008.6.1.416", UIDType::context_group, "CID6094", "Usage/Exposure/Frequency Qualitative Concept with identifier CID 6094", false},
    {"1.2.840.10008.6.1.417", UIDType::context_group, "CID6095", "Procedure Numeric Property with identifier CID 6095", false},
    {"1.2.840.10008.6.1.418", UIDType::context_group, "CID6096", "Pregnancy Status with identifier CID 6096", false},
    {"1.2.840.10008.6.1.419", UIDType::context_group, "CID6097", "Side of Family with identifier CID 6097", false},
    {"1.2.840.10008.6.1.42", UIDType::context_group, "CID3000", "Audio Channel Source with identifier CID 3000", false},
    {"1.2.840.10008.6.1.420", UIDType::context_group, "CID6100", "Chest Component Category with identifier CID 6100", false},
    {"1.2.840.10008.6.1.421", UIDType::context_group, "CID6101", "Chest Finding or Feature with identifier CID 6101", false},
    {"1.2.840.10008.6.1.422", UIDType::context_group, "CID6102", "Chest Finding or Feature Modifier with identifier CID 6102", false},
    {"1.2.840.10008.6.1.423", UIDType::context_group, "CID6103", "Abnormal Lines Finding or Feature with identifier CID 6103", false},
    {"1.2.840.10008.6.1.424", UIDType::context_group, "CID6104", "Abnormal Opacity Finding or Feature with identifier CID 6104", false},
    {"1.2.840.10008.6.1.425", UIDType::context_group, "CID6105", "Abnormal Lucency Finding or Feature with identifier CID 6105", false},
    {"1.2.840.10008.6.1.426", UIDType::context_group, "CID6106", "Abnormal Texture Finding or Feature with identifier CID 6106", false},
    {"1.2.840.10008.6.1.427", UIDType::context_group, "CID6107", "Width Descriptor with identifier CID 6107", false},
    {"1.2.840.10008.6.1.428", UIDType::context_group, "CID6108", "Chest Anatomic Structure Abnormal Distribution with identifier CID 6108", false},
    {"1.2.840.10008.6.1.429", UIDType::context_group, "CID6109", "Radiographic Anatomy Finding or Feature with identifier CID 6109", false},
    {"1.2.840.10008.6.1.43", UIDType::context_group, "CID3001", "ECG Lead with identifier CID 3001", false},
    {"1.2.840.10008.6.1.430", UIDType::context_group, "CID6110", "Lung Anatomy Finding or Feature with identifier CID 6110", false},
    {"1.2.840.10008.6.1.431", UIDType::context_group, "CID6111", "Bronchovascular Anatomy Finding or Feature with identifier CID 6111", false},
    {"1.2.840.10008.6.1.432", UIDType::context_group, "CID6112", "Pleura Anatomy Finding or Feature with identifier CID 6112", false},
    {"1.2.840.10008.6.1.433", UIDType::context_group, "CID6113", "Mediastinum Anatomy Finding or Feature with identifier CID 6113", false},
    {"1.2.840.10008.6.1.434", UIDType::context_group, "CID6114", "Osseous Anatomy Finding or Feature with identifier CID 6114", false},
    {"1.2.840.10008.6.1.435", UIDType::context_group, "CID6115", "Osseous Anatomy Modifier with identifier CID 6115", false},
    {"1.2.840.10008.6.1.436", UIDType::context_group, "CID6116", "Muscular Anatomy with identifier CID 6116", false},
    {"1.2.840.10008.6.1.437", UIDType::context_group, "CID6117", "Vascular Anatomy with identifier CID 6117", false},
    {"1.2.840.10008.6.1.438", UIDType::context_group, "CID6118", "Size Descriptor with identifier CID 6118", false},
    {"1.2.840.10008.6.1.439", UIDType::context_group, "CID6119", "Chest Border Shape with identifier CID 6119", false},
    {"1.2.840.10008.6.1.44", UIDType::context_group, "CID3003", "Hemodynamic Waveform Source with identifier CID 3003", false},
    {"1.2.840.10008.6.1.440", UIDType::context_group, "CID6120", "Chest Border Definition with identifier CID 6120", false},
    {"1.2.840.10008.6.1.441", UIDType::context_group, "CID6121", "Chest Orientation Descriptor with identifier CID 6121", false},
    {"1.2.840.10008.6.1.442", UIDType::context_group, "CID6122", "Chest Content Descriptor with identifier CID 6122", false},
    {"1.2.840.10008.6.1.443", UIDType::context_group, "CID6123", "Chest Opacity Descriptor with identifier CID 6123", false},
    {"1.2.840.10008.6.1.444", UIDType::context_group, "CID6124", "Location in Chest with identifier CID 6124", false},
    {"1.2.840.10008.6.1.445", UIDType::context_group, "CID6125", "General Chest Location with identifier CID 6125", false},
    {"1.2.840.10008.6.1.446", UIDType::context_group, "CID6126", "Location in Lung with identifier CID 6126", false},
    {"1.2.840.10008.6.1.447", UIDType::context_group, "CID6127", "Segment Location in Lung with identifier CID 6127", false},
    {"1.2.840.10008.6.1.448", UIDType::context_group, "CID6128", "Chest Distribution Descriptor with identifier CID 6128", false},
    {"1.2.840.10008.6.1.449", UIDType::context_group, "CID6129", "Chest Site Involvement with identifier CID 6129", false},
    {"1.2.840.10008.6.1.45", UIDType::context_group, "CID3010", "Cardiovascular Anatomic Structure with identifier CID 3010", false},
    {"1.2.840.10008.6.1.450", UIDType::context_group, "CID6130", "Severity Descriptor with identifier CID 6130", false},
    {"1.2.840.10008.6.1.451", UIDType::context_group, "CID6131", "Chest Texture Descriptor with identifier CID 6131", false},
    {"1.2.840.10008.6.1.452", UIDType::context_group, "CID6132", "Chest Calcification Descriptor with identifier CID 6132", false},
    {"1.2.840.10008.6.1.453", UIDType::context_group, "CID6133", "Chest Quantitative Temporal Difference Type with identifier CID 6133", false},
    {"1.2.840.10008.6.1.454", UIDType::context_group, "CID6134", "Chest Qualitative Temporal Difference Type with identifier CID 6134", false},
    {"1.2.840.10008.6.1.455", UIDType::context_group, "CID6135", "Image Quality Finding with identifier CID 6135", false},
    {"1.2.840.10008.6.1.456", UIDType::context_group, "CID6136", "Chest Types of Quality Control Standard with identifier CID 6136", false},
    {"1.2.840.10008.6.1.457", UIDType::context_group, "CID6137", "CAD Analysis Type with identifier CID 6137", false},
    {"1.2.840.10008.6.1.458", UIDType::context_group, "CID6138", "Chest Non-lesion Object Type with identifier CID 6138", false},
    {"1.2.840.10008.6.1.459", UIDType::context_group, "CID6139", "Non-lesion Modifier with identifier CID 6139", false},
    {"1.2.840.10008.6.1.46", UIDType::context_group, "CID3011", "Electrophysiology Anatomic Location with identifier CID 3011", false},
    {"1.2.840.10008.6.1.460", UIDType::context_group, "CID6140", "Calculation Method with identifier CID 6140", false},
    {"1.2.840.10008.6.1.461", UIDType::context_group, "CID6141", "Attenuation Coefficient Measurement with identifier CID 6141", false},
    {"1.2.840.10008.6.1.462", UIDType::context_group, "CID6142", "Calculated Value with identifier CID 6142", false},
    {"1.2.840.10008.6.1.463", UIDType::context_group, "CID6143", "Lesion Response with identifier CID 6143", false},
    {"1.2.840.10008.6.1.464", UIDType::context_group, "CID6144", "RECIST Defined Lesion Response with identifier CID 6144", false},
    {"1.2.840.10008.6.1.465", UIDType::context_group, "CID6145", "Baseline Category with identifier CID 6145", false},
    {"1.2.840.10008.6.1.466", UIDType::context_group, "CID6151", "Background Echotexture with identifier CID 6151", false},
    {"1.2.840.10008.6.1.467", UIDType::context_group, "CID6152", "Orientation with identifier CID 6152", false},
    {"1.2.840.10008.6.1.468", UIDType::context_group, "CID6153", "Lesion Boundary with identifier CID 6153", false},
    {"1.2.840.10008.6.1.469", UIDType::context_group, "CID6154", "Echo Pattern with identifier CID 6154", false},
    {"1.2.840.10008.6.1.47", UIDType::context_group, "CID3014", "Coronary Artery Segment with identifier CID 3014", false},
    {"1.2.840.10008.6.1.470", UIDType::context_group, "CID6155", "Posterior Acoustic Feature with identifier CID 6155", false},
    {"1.2.840.10008.6.1.471", UIDType::context_group, "CID6157", "Vascularity with identifier CID 6157", false},
    {"1.2.840.10008.6.1.472", UIDType::context_group, "CID6158", "Correlation to Other Finding with identifier CID 6158", false},
    {"1.2.840.10008.6.1.473", UIDType::context_group, "CID6159", "Malignancy Type with identifier CID 6159", false},
    {"1.2.840.10008.6.1.474", UIDType::context_group, "CID6160", "Breast Primary Tumor Assessment From AJCC with identifier CID 6160", false},
    {"1.2.840.10008.6.1.475", UIDType::context_group, "CID6161", "Pathological Regional Lymph Node Assessment for Breast with identifier CID 6161", false},
    {"1.2.840.10008.6.1.476", UIDType::context_group, "CID6162", "Assessment of Metastasis for Breast with identifier CID 6162", false},
    {"1.2.840.10008.6.1.477", UIDType::context_group, "CID6163", "Menstrual Cycle Phase with identifier CID 6163", false},
    {"1.2.840.10008.6.1.478", UIDType::context_group, "CID6164", "Time Interval with identifier CID 6164", false},
    {"1.2.840.10008.6.1.479", UIDType::context_group, "CID6165", "Breast Linear Measurement with identifier CID 6165", false},
    {"1.2.840.10008.6.1.48", UIDType::context_group, "CID3015", "Coronary Artery with identifier CID 3015", false},
    {"1.2.840.10008.6.1.480", UIDType::context_group, "CID6166", "CAD Geometry Secondary Graphical Representation with identifier CID 6166", false},
    {"1.2.840.10008.6.1.481", UIDType::context_group, "CID7000", "Diagnostic Imaging Report Document Title with identifier CID 7000", false},
    {"1.2.840.10008.6.1.482", UIDType::context_group, "CID7001", "Diagnostic Imaging Report Heading with identifier CID 7001", false},
    {"1.2.840.10008.6.1.483", UIDType::context_group, "CID7002", "Diagnostic Imaging Report Element with identifier CID 7002", false},
    {"1.2.840.10008.6.1.484", UIDType::context_group, "CID7003", "Diagnostic Imaging Report Purpose of Reference with identifier CID 7003", false},
    {"1.2.840.10008.6.1.485", UIDType::context_group, "CID7004", "Waveform Purpose of Reference with identifier CID 7004", false},
    {"1.2.840.10008.6.1.486", UIDType::context_group, "CID7005", "Contributing Equipment Purpose of Reference with identifier CID 7005", false},
    {"1.2.840.10008.6.1.487", UIDType::context_group, "CID7006", "SR Document Purpose of Reference with identifier CID 7006", false},
    {"1.2.840.10008.6.1.488", UIDType::context_group, "CID7007", "Signature Purpose with identifier CID 7007", false},
    {"1.2.840.10008.6.1.489", UIDType::context_group, "CID7008", "Media Import with identifier CID 7008", false},
    {"1.2.840.10008.6.1.49", UIDType::context_group, "CID3019", "Cardiovascular Anatomic Structure Modifier with identifier CID 3019", false},
    {"1.2.840.10008.6.1.490", UIDType::context_group, "CID7010", "Key Object Selection Document Title with identifier CID 7010", false},
    {"1.2.840.10008.6.1.491", UIDType::context_group, "CID7011", "Rejected for Quality Reason with identifier CID 7011", false},
    {"1.2.840.10008.6.1.492", UIDType::context_group, "CID7012", "Best in Set with identifier CID 7012", false},
    {"1.2.840.10008.6.1.493", UIDType::context_group, "CID7020", "Document Title with identifier CID 7020", false},
    {"1.2.840.10008.6.1.494", UIDType::context_group, "CID7100", "RCS Registration Method Type with identifier CID 7100", false},
    {"1.2.840.10008.6.1.495", UIDType::context_group, "CID7101", "Brain Atlas Fiducial with identifier CID 7101", false},
    {"1.2.840.10008.6.1.496", UIDType::context_group, "CID7150", "Segmentation Property Category with identifier CID 7150", false},
    {"1.2.840.10008.6.1.497", UIDType::context_group, "CID7151", "Segmentation Property Type with identifier CID 7151", false},
    {"1.2.840.10008.6.1.498", UIDType::context_group, "CID7152", "Cardiac Structure Segmentation Type with identifier CID 7152", false},
    {"1.2.840.10008.6.1.499", UIDType::context_group, "CID7153", "CNS Segmentation Type with identifier CID 7153", false},
    {"1.2.840.10008.6.1.5", UIDType::context_group, "CID7", "Ultrasound Beam Path with identifier CID 7", false},
    {"1.2.840.10008.6.1.50", UIDType::context_group, "CID3082", "Cardiology Measurement Unit (Retired) with identifier CID 3082 (RET (2011))", true},
    {"1.2.840.10008.6.1.500", UIDType::context_group, "CID7154", "Abdominal Segmentation Type with identifier CID 7154", false},
    {"1.2.840.10008.6.1.501", UIDType::context_group, "CID7155", "Thoracic Segmentation Type with identifier CID 7155", false},
    {"1.2.840.10008.6.1.502", UIDType::context_group, "CID7156", "Vascular Segmentation Type with identifier CID 7156", false},
    {"1.2.840.10008.6.1.503", UIDType::context_group, "CID7157", "Device Segmentation Type with identifier CID 7157", false},
    {"1.2.840.10008.6.1.504", UIDType::context_group, "CID7158", "Artifact Segmentation Type with identifier CID 7158", false},
    {"1.2.840.10008.6.1.505", UIDType::context_group, "CID7159", "Lesion Segmentation Type with identifier CID 7159", false},
    {"1.2.840.10008.6.1.506", UIDType::context_group, "CID7160", "Pelvic Organ Segmentation Type with identifier CID 7160", false},
    {"1.2.840.10008.6.1.507", UIDType::context_group, "CID7161", "Physiology Segmentation Type with identifier CID 7161", false},
    {"1.2.840.10008.6.1.508", UIDType::context_group, "CID7201", "Referenced Image Purpose of Reference with identifier CID 7201", false},
    {"1.2.840.10008.6.1.509", UIDType::context_group, "CID7202", "Source Image Purpose of Reference with identifier CID 7202", false},
    {"1.2.840.10008.6.1.51", UIDType::context_group, "CID3090", "Time Synchronization Channel Type with identifier CID 3090", false},
    {"1.2.840.10008.6.1.510", UIDType::context_group, "CID7203", "Image Derivation with identifier CID 7203", false},
    {"1.2.840.10008.6.1.511", UIDType::context_group, "CID7205", "Purpose of Reference to Alternate Representation with identifier CID 7205", false},
    {"1.2.840.10008.6.1.512", UIDType::context_group, "CID7210", "Related Series Purpose of Reference with identifier CID 7210", false},
    {"1.2.840.10008.6.1.513", UIDType::context_group, "CID7250", "Multi-Frame Subset Type with identifier CID 7250", false},
    {"1.2.840.10008.6.1.514", UIDType::context_group, "CID7450", "Person Role with identifier CID 7450", false},
    {"1.2.840.10008.6.1.515", UIDType::context_group, "CID7451", "Family Member with identifier CID 7451", false},
    {"1.2.840.10008.6.1.516", UIDType::context_group, "CID7452", "Organizational Role with identifier CID 7452", false},
    {"1.2.840.10008.6.1.517", UIDType::context_group, "CID7453", "Performing Role with identifier CID 7453", false},
    {"1.2.840.10008.6.1.518", UIDType::context_group, "CID7454", "Animal Taxonomic Rank Value with identifier CID 7454", false},
    {"1.2.840.10008.6.1.519", UIDType::context_group, "CID7455", "Sex with identifier CID 7455", false},
    {"1.2.840.10008.6.1.52", UIDType::context_group, "CID3101", "Cardiac Procedural State Value with identifier CID 3101", false},
    {"1.2.840.10008.6.1.520", UIDType::context_group, "CID7456", "Age Unit with identifier CID 7456", false},
    {"1.2.840.10008.6.1.521", UIDType::context_group, "CID7460", "Linear Measurement Unit with identifier CID 7460", false},
    {"1.2.840.10008.6.1.522", UIDType::context_group, "CID7461", "Area Measurement Unit with identifier CID 7461", false},
    {"1.2.840.10008.6.1.523", UIDType::context_group, "CID7462", "Volume Measurement Unit with identifier CID 7462", false},
    {"1.2.840.10008.6.1.524", UIDType::context_group, "CID7470", "Linear Measurement with identifier CID 7470", false},
    {"1.2.840.10008.6.1.525", UIDType::context_group, "CID7471", "Area Measurement with identifier CID 7471", false},
    {"1.2.840.10008.6.1.526", UIDType::context_group, "CID7472", "Volume Measurement with identifier CID 7472", false},
    {"1.2.840.10008.6.1.527", UIDType::context_group, "CID7473", "General Area Calculation Method with identifier CID 7473", false},
    {"1.2.840.10008.6.1.528", UIDType::context_group, "CID7474", "General Volume Calculation Method with identifier CID 7474", false},
    {"1.2.840.10008.6.1.529", UIDType::context_group, "CID7480", "Breed with identifier CID 7480", false},
    {"1.2.840.10008.6.1.53", UIDType::context_group, "CID3240", "Electrophysiology Measurement Function/Technique with identifier CID 3240", false},
    {"1.2.840.10008.6.1.530", UIDType::context_group, "CID7481", "Breed Registry with identifier CID 7481", false},
    {"1.2.840.10008.6.1.531", UIDType::context_group, "CID9231", "Workitem Definition with identifier CID 9231", false},
    {"1.2.840.10008.6.1.532", UIDType::context_group, "CID9232", "Non-DICOM Output Types (Retired) with identifier CID 9232 (RET (2011))", true},
    {"1.2.840.10008.6.1.533", UIDType::context_group, "CID9300", "Procedure Discontinuation Reason with identifier CID 9300", false},
    {"1.2.840.10008.6.1.534", UIDType::context_group, "CID10000", "Scope of Accumulation with identifier CID 10000", false},
    {"1.2.840.10008.6.1.535", UIDType::context_group, "CID10001", "UID Type with identifier CID 10001", false},
    {"1.2.840.10008.6.1.536", UIDType::context_group, "CID10002", "Irradiation Event Type with identifier CID 10002", false},
    {"1.2.840.10008.6.1.537", UIDType::context_group, "CID10003", "Equipment Plane Identification with identifier CID 10003", false},
    {"1.2.840.10008.6.1.538", UIDType::context_group, "CID10004", "Fluoro Mode with identifier CID 10004", false},
    {"1.2.840.10008.6.1.539", UIDType::context_group, "CID10006", "X-Ray Filter Material with identifier CID 10006", false},
    {"1.2.840.10008.6.1.54", UIDType::context_group, "CID3241", "Hemodynamic Measurement Technique with identifier CID 3241", false},
    {"1.2.840.10008.6.1.540", UIDType::context_group, "CID10007", "X-Ray Filter Type with identifier CID 10007", false},
    {"1.2.840.10008.6.1.541", UIDType::context_group, "CID10008", "Dose Related Distance Measurement with identifier CID 10008", false},
    {"1.2.840.10008.6.1.542", UIDType::context_group, "CID10009", "Measured/Calculated with identifier CID 10009", false},
    {"1.2.840.10008.6.1.543", UIDType::context_group, "CID10010", "Dose Measurement Device with identifier CID 10010", false},
    {"1.2.840.10008.6.1.544", UIDType::context_group, "CID10011", "Effective Dose Evaluation Method with identifier CID 10011", false},
    {"1.2.840.10008.6.1.545", UIDType::context_group, "CID10013", "CT Acquisition Type with identifier CID 10013", false},
    {"1.2.840.10008.6.1.546", UIDType::context_group, "CID10014", "CT IV Contrast Imaging Technique with identifier CID 10014", false},
    {"1.2.840.10008.6.1.547", UIDType::context_group, "CID10015", "CT Dose Reference Authority with identifier CID 10015", false},
    {"1.2.840.10008.6.1.548", UIDType::context_group, "CID10016", "Anode Target Material with identifier CID 10016", false},
    {"1.2.840.10008.6.1.549", UIDType::context_group, "CID10017", "X-Ray Grid with identifier CID 10017", false},
    {"1.2.840.10008.6.1.55", UIDType::context_group, "CID3250", "Catheterization Procedure Phase with identifier CID 3250", false},
    {"1.2.840.10008.6.1.550", UIDType::context_group, "CID12001", "Ultrasound Protocol Type with identifier CID 12001", false},
    {"1.2.840.10008.6.1.551", UIDType::context_group, "CID12002", "Ultrasound Protocol Stage Type with identifier CID 12002", false},
    {"1.2.840.10008.6.1.552", UIDType::context_group, "CID12003", "OB-GYN Date with identifier CID 12003", false},
    {"1.2.840.10008.6.1.553", UIDType::context_group, "CID12004", "Fetal Biometry Ratio with identifier CID 12004", false},
    {"1.2.840.10008.6.1.554", UIDType::context_group, "CID12005", "Fetal Biometry Measurement with identifier CID 12005", false},
    {"1.2.840.10008.6.1.555", UIDType::context_group, "CID12006", "Fetal Long Bones Biometry Measurement with identifier CID 12006", false},
    {"1.2.840.10008.6.1.556", UIDType::context_group, "CID12007", "Fetal Cranium Measurement with identifier CID 12007", false},
    {"1.2.840.10008.6.1.557", UIDType::context_group, "CID12008", "OB-GYN Amniotic Sac Measurement with identifier CID 12008", false},
    {"1.2.840.10008.6.1.558", UIDType::context_group, "CID12009", "Early Gestation Biometry Measurement with identifier CID 12009", false},
    {"1.2.840.10008.6.1.559", UIDType::context_group, "CID12011", "Ultrasound Pelvis and Uterus Measurement with identifier CID 12011", false},
    {"1.2.840.10008.6.1.56", UIDType::context_group, "CID3254", "Electrophysiology Procedure Phase with identifier CID 3254", false},
    {"1.2.840.10008.6.1.560", UIDType::context_group, "CID12012", "OB Equation/Table with identifier CID 12012", false},
    {"1.2.840.10008.6.1.561", UIDType::context_group, "CID12013", "Gestational Age Equation/Table with identifier CID 12013", false},
    {"1.2.840.10008.6.1.562", UIDType::context_group, "CID12014", "OB Fetal Body Weight Equation/Table with identifier CID 12014", false},
    {"1.2.840.10008.6.1.563", UIDType::context_group, "CID12015", "Fetal Growth Equation/Table with identifier CID 12015", false},
    {"1.2.840.10008.6.1.564", UIDType::context_group, "CID12016", "Estimated Fetal Weight Percentile Equation/Table with identifier CID 12016", false},
    {"1.2.840.10008.6.1.565", UIDType::context_group, "CID12017", "Growth Distribution Rank with identifier CID 12017", false},
    {"1.2.840.10008.6.1.566", UIDType::context_group, "CID12018", "OB-GYN Summary with identifier CID 12018", false},
    {"1.2.840.10008.6.1.567", UIDType::context_group, "CID12019", "OB-GYN Fetus Summary with identifier CID 12019", false},
    {"1.2.840.10008.6.1.568", UIDType::context_group, "CID12101", "Vascular Summary with identifier CID 12101", false},
    {"1.2.840.10008.6.1.569", UIDType::context_group, "CID12102", "Temporal Period Relating to Procedure or Therapy with identifier CID 12102", false},
    {"1.2.840.10008.6.1.57", UIDType::context_group, "CID3261", "Stress Protocol with identifier CID 3261", false},
    {"1.2.840.10008.6.1.570", UIDType::context_group, "CID12103", "Vascular Ultrasound Anatomic Location with identifier CID 12103", false},
    {"1.2.840.10008.6.1.571", UIDType::context_group, "CID12104", "Extracranial Artery with identifier CID 12104", false},
    {"1.2.840.10008.6.1.572", UIDType::context_group, "CID12105", "Intracranial Cerebral Vessel with identifier CID 12105", false},
    {"1.2.840.10008.6.1.573", UIDType::context_group, "CID12106", "Intracranial Cerebral Vessel (Unilateral) with identifier CID 12106", false},
    {"1.2.840.10008.6.1.574", UIDType::context_group, "CID12107", "Upper Extremity Artery with identifier CID 12107", false},
    {"1.2.840.10008.6.1.575", UIDType::context_group, "CID12108", "Upper Extremity Vein with identifier CID 12108", false},
    {"1.2.840.10008.6.1.576", UIDType::context_group, "CID12109", "Lower Extremity Artery with identifier CID 12109", false},
    {"1.2.840.10008.6.1.577", UIDType::context_group, "CID12110", "Lower Extremity Vein with identifier CID 12110", false},
    {"1.2.840.10008.6.1.578", UIDType::context_group, "CID12111", "Abdominopelvic Artery (Paired) with identifier CID 12111", false},
    {"1.2.840.10008.6.1.579", UIDType::context_group, "CID12112", "Abdominopelvic Artery (Unpaired) with identifier CID 12112", false},
    {"1.2.840.10008.6.1.58", UIDType::context_group, "CID3262", "ECG Patient State Value with identifier CID 3262", false},
    {"1.2.840.10008.6.1.580", UIDType::context_group, "CID12113", "Abdominopelvic Vein (Paired) with identifier CID 12113", false},
    {"1.2.840.10008.6.1.581", UIDType::context_group, "CID12114", "Abdominopelvic Vein (Unpaired) with identifier CID 12114", false},
    {"1.2.840.10008.6.1.582", UIDType::context_group, "CID12115", "Renal Vessel with identifier CID 12115", false},
    {"1.2.840.10008.6.1.583", UIDType::context_group, "CID12116", "Vessel Segment Modifier with identifier CID 12116", false},
    {"1.2.840.10008.6.1.584", UIDType::context_group, "CID12117", "Vessel Branch Modifier with identifier CID 12117", false},
    {"1.2.840.10008.6.1.585", UIDType::context_group, "CID12119", "Vascular Ultrasound Property with identifier CID 12119", false},
    {"1.2.840.10008.6.1.586", UIDType::context_group, "CID12120", "Ultrasound Blood Velocity Measurement with identifier CID 12120", false},
    {"1.2.840.10008.6.1.587", UIDType::context_group, "CID12121", "Vascular Index/Ratio with identifier CID 12121", false},
    {"1.2.840.10008.6.1.588", UIDType::context_group, "CID12122", "Other Vascular Property with identifier CID 12122", false},
    {"1.2.840.10008.6.1.589", UIDType::context_group, "CID12123", "Carotid Ratio with identifier CID 12123", false},
    {"1.2.840.10008.6.1.59", UIDType::context_group, "CID3263", "Electrode Placement Value with identifier CID 3263", false},
    {"1.2.840.10008.6.1.590", UIDType::context_group, "CID12124", "Renal Ratio with identifier CID 12124", false},
    {"1.2.840.10008.6.1.591", UIDType::context_group, "CID12140", "Pelvic Vasculature Anatomical Location with identifier CID 12140", false},
    {"1.2.840.10008.6.1.592", UIDType::context_group, "CID12141", "Fetal Vasculature Anatomical Location with identifier CID 12141", false},
    {"1.2.840.10008.6.1.593", UIDType::context_group, "CID12200", "Echocardiography Left Ventricle Measurement with identifier CID 12200", false},
    {"1.2.840.10008.6.1.594", UIDType::context_group, "CID12201", "Left Ventricle Linear Measurement with identifier CID 12201", false},
    {"1.2.840.10008.6.1.595", UIDType::context_group, "CID12202", "Left Ventricle Volume Measurement with identifier CID 12202", false},
    {"1.2.840.10008.6.1.596", UIDType::context_group, "CID12203", "Left Ventricle Other Measurement with identifier CID 12203", false},
    {"1.2.840.10008.6.1.597", UIDType::context_group, "CID12204", "Echocardiography Right Ventricle Measurement with identifier CID 12204", false},
    {"1.2.840.10008.6.1.598", UIDType::context_group, "CID12205", "Echocardiography Left Atrium Measurement with identifier CID 12205", false},
    {"1.2.840.10008.6.1.599", UIDType::context_group, "CID12206", "Echocardiography Right Atrium Measurement with identifier CID 12206", false},
    {"1.2.840.10008.6.1.6", UIDType::context_group, "CID8", "Angiographic Interventional Device with identifier CID 8", false},
    {"1.2.840.10008.6.1.60", UIDType::context_group, "CID3264", "XYZ Electrode Placement Values (Retired) with identifier CID 3264 (RET (2013))", true},
    {"1.2.840.10008.6.1.600", UIDType::context_group, "CID12207", "Echocardiography Mitral Valve Measurement with identifier CID 12207", false},
    {"1.2.840.10008.6.1.601", UIDType::context_group, "CID12208", "Echocardiography Tricuspid Valve Measurement with identifier CID 12208", false},
    {"1.2.840.10008.6.1.602", UIDType::context_group, "CID12209", "Echocardiography Pulmonic Valve Measurement with identifier CID 12209", false},
    {"1.2.840.10008.6.1.603", UIDType::context_group, "CID12210", "Echocardiography Pulmonary Artery Measurement with identifier CID 12210", false},
    {"1.2.840.10008.6.1.604", UIDType::context_group, "CID12211", "Echocardiography Aortic Valve Measurement with identifier CID 12211", false},
    {"1.2.840.10008.6.1.605", UIDType::context_group, "CID12212", "Echocardiography Aorta Measurement with identifier CID 12212", false},
    {"1.2.840.10008.6.1.606", UIDType::context_group, "CID12214", "Echocardiography Pulmonary Vein Measurement with identifier CID 12214", false},
    {"1.2.840.10008.6.1.607", UIDType::context_group, "CID12215", "Echocardiography Vena Cava Measurement with identifier CID 12215", false},
    {"1.2.840.10008.6.1.608", UIDType::context_group, "CID12216", "Echocardiography Hepatic Vein Measurement with identifier CID 12216", false},
    {"1.2.840.10008.6.1.609", UIDType::context_group, "CID12217", "Echocardiography Cardiac Shunt Measurement with identifier CID 12217", false},
    {"1.2.840.10008.6.1.61", UIDType::context_group, "CID3271", "Hemodynamic Physiological Challenge with identifier CID 3271", false},
    {"1.2.840.10008.6.1.610", UIDType::context_group, "CID12218", "Echocardiography Congenital Anomaly Measurement with identifier CID 12218", false},
    {"1.2.840.10008.6.1.611", UIDType::context_group, "CID12219", "Pulmonary Vein Modifier with identifier CID 12219", false},
    {"1.2.840.10008.6.1.612", UIDType::context_group, "CID12220", "Echocardiography Common Measurement with identifier CID 12220", false},
    {"1.2.840.10008.6.1.613", UIDType::context_group, "CID12221", "Flow Direction with identifier CID 12221", false},
    {"1.2.840.10008.6.1.614", UIDType::context_group, "CID12222", "Orifice Flow Property with identifier CID 12222", false},
    {"1.2.840.10008.6.1.615", UIDType::context_group, "CID12223", "Echocardiography Stroke Volume Origin with identifier CID 12223", false},
    {"1.2.840.10008.6.1.616", UIDType::context_group, "CID12224", "Ultrasound Image Mode with identifier CID 12224", false},
    {"1.2.840.10008.6.1.617", UIDType::context_group, "CID12226", "Echocardiography Image View with identifier CID 12226", false},
    {"1.2.840.10008.6.1.618", UIDType::context_group, "CID12227", "Echocardiography Measurement Method with identifier CID 12227", false},
    {"1.2.840.10008.6.1.619", UIDType::context_group, "CID12228", "Echocardiography Volume Method with identifier CID 12228", false},
    {"1.2.840.10008.6.1.62", UIDType::context_group, "CID3335", "ECG Annotation with identifier CID 3335", false},
    {"1.2.840.10008.6.1.620", UIDType::context_group, "CID12229", "Echocardiography Area Method with identifier CID 12229", false},
    {"1.2.840.10008.6.1.621", UIDType::context_group, "CID12230", "Gradient Method with identifier CID 12230", false},
    {"1.2.840.10008.6.1.622", UIDType::context_group, "CID12231", "Volume Flow Method with identifier CID 12231", false},
    {"1.2.840.10008.6.1.623", UIDType::context_group, "CID12232", "Myocardium Mass Method with identifier CID 12232", false},
    {"1.2.840.10008.6.1.624", UIDType::context_group, "CID12233", "Cardiac Phase with identifier CID 12233", false},
    {"1.2.840.10008.6.1.625", UIDType::context_group, "CID12234", "Respiration State with identifier CID 12234", false},
    {"1.2.840.10008.6.1.626", UIDType::context_group, "CID12235", "Mitral Valve Anatomic Site with identifier CID 12235", false},
    {"1.2.840.10008.6.1.627", UIDType::context_group, "CID12236", "Echocardiography Anatomic Site with identifier CID 12236", false},
    {"1.2.840.10008.6.1.628", UIDType::context_group, "CID12237", "Echocardiography Anatomic Site Modifier with identifier CID 12237", false},
    {"1.2.840.10008.6.1.629", UIDType::context_group, "CID12238", "Wall Motion Scoring Scheme with identifier CID 12238", false},
    {"1.2.840.10008.6.1.63", UIDType::context_group, "CID3337", "Hemodynamic Annotation with identifier CID 3337", false},
    {"1.2.840.10008.6.1.630", UIDType::context_group, "CID12239", "Cardiac Output Property with identifier CID 12239", false},
    {"1.2.840.10008.6.1.631", UIDType::context_group, "CID12240", "Left Ventricle Area Measurement with identifier CID 12240", false},
    {"1.2.840.10008.6.1.632", UIDType::context_group, "CID12241", "Tricuspid Valve Finding Site with identifier CID 12241", false},
    {"1.2.840.10008.6.1.633", UIDType::context_group, "CID12242", "Aortic Valve Finding Site with identifier CID 12242", false},
    {"1.2.840.10008.6.1.634", UIDType::context_group, "CID12243", "Left Ventricle Finding Site with identifier CID 12243", false},
    {"1.2.840.10008.6.1.635", UIDType::context_group, "CID12244", "Congenital Finding Site with identifier CID 12244", false},
    {"1.2.840.10008.6.1.636", UIDType::context_group, "CID7162", "Surface Processing Algorithm Family with identifier CID 7162", false},
    {"1.2.840.10008.6.1.637", UIDType::context_group, "CID3207", "Stress Test Procedure Phase with identifier CID 3207", false},
    {"1.2.840.10008.6.1.638", UIDType::context_group, "CID3778", "Stage with identifier CID 3778", false},
    {"1.2.840.10008.6.1.64", UIDType::context_group, "CID3339", "Electrophysiology Annotation with identifier CID 3339", false},
    {"1.2.840.10008.6.1.65", UIDType::context_group, "CID3400", "Procedure Log Title with identifier CID 3400", false},
    {"1.2.840.10008.6.1.66", UIDType::context_group, "CID3401", "Log Note Type with identifier CID 3401", false},
    {"1.2.840.10008.6.1.67", UIDType::context_group, "CID3402", "Patient Status and Event with identifier CID 3402", false},
    {"1.2.840.10008.6.1.68", UIDType::context_group, "CID3403", "Percutaneous Entry with identifier CID 3403", false},
    {"1.2.840.10008.6.1.69", UIDType::context_group, "CID3404", "Staff Action with identifier CID 3404", false},
    {"1.2.840.10008.6.1.7", UIDType::context_group, "CID9", "Image Guided Therapeutic Procedure with identifier CID 9", false},
    {"1.2.840.10008.6.1.70", UIDType::context_group, "CID3405", "Procedure Action Value with identifier CID 3405", false},
    {"1.2.840.10008.6.1.71", UIDType::context_group, "CID3406", "Non-coronary Transcatheter Intervention with identifier CID 3406", false},
    {"1.2.840.10008.6.1.72", UIDType::context_group, "CID3407", "Object Reference Purpose with identifier CID 3407", false},
    {"1.2.840.10008.6.1.73", UIDType::context_group, "CID3408", "Consumable Action with identifier CID 3408", false},
    {"1.2.840.10008.6.1.735", UIDType::context_group, "CID252", "S-M-L Size Descriptor with identifier CID 252", false},
    {"1.2.840.10008.6.1.736", UIDType::context_group, "CID3016", "Major Coronary Artery with identifier CID 3016", false},
    {"1.2.840.10008.6.1.737", UIDType::context_group, "CID3083", "Radioactivity Unit with identifier CID 3083", false},
    {"1.2.840.10008.6.1.738", UIDType::context_group, "CID3102", "Rest/Stress State with identifier CID 3102", false},
    {"1.2.840.10008.6.1.739", UIDType::context_group, "CID3106", "PET Cardiology Protocol with identifier CID 3106", false},
    {"1.2.840.10008.6.1.74", UIDType::context_group, "CID3409", "Drug/Contrast Administration with identifier CID 3409", false},
    {"1.2.840.10008.6.1.740", UIDType::context_group, "CID3107", "PET Cardiology Radiopharmaceutical with identifier CID 3107", false},
    {"1.2.840.10008.6.1.741", UIDType::context_group, "CID3108", "NM/PET Procedure with identifier CID 3108", false},
    {"1.2.840.10008.6.1.742", UIDType::context_group, "CID3110", "Nuclear Cardiology Protocol with identifier CID 3110", false},
    {"1.2.840.10008.6.1.743", UIDType::context_group, "CID3111", "Nuclear Cardiology Radiopharmaceutical with identifier CID 3111", false},
    {"1.2.840.10008.6.1.744", UIDType::context_group, "CID3112", "Attenuation Correction with identifier CID 3112", false},
    {"1.2.840.10008.6.1.745", UIDType::context_group, "CID3113", "Perfusion Defect Type with identifier CID 3113", false},
    {"1.2.840.10008.6.1.746", UIDType::context_group, "CID3114", "Study Quality with identifier CID 3114", false},
    {"1.2.840.10008.6.1.747", UIDType::context_group, "CID3115", "Stress Imaging Quality Issue with identifier CID 3115", false},
    {"1.2.840.10008.6.1.748", UIDType::context_group, "CID3116", "NM Extracardiac Finding with identifier CID 3116", false},
    {"1.2.840.10008.6.1.749", UIDType::context_group, "CID3117", "Attenuation Correction Method with identifier CID 3117", false},
    {"1.2.840.10008.6.1.75", UIDType::context_group, "CID3410", "Drug/Contrast Numeric Parameter with identifier CID 3410", false},
    {"1.2.840.10008.6.1.750", UIDType::context_group, "CID3118", "Level of Risk with identifier CID 3118", false},
    {"1.2.840.10008.6.1.751", UIDType::context_group, "CID3119", "LV Function with identifier CID 3119", false},
    {"1.2.840.10008.6.1.752", UIDType::context_group, "CID3120", "Perfusion Finding with identifier CID 3120", false},
    {"1.2.840.10008.6.1.753", UIDType::context_group, "CID3121", "Perfusion Morphology with identifier CID 3121", false},
    {"1.2.840.10008.6.1.754", UIDType::context_group, "CID3122", "Ventricular Enlargement with identifier CID 3122", false},
    {"1.2.840.10008.6.1.755", UIDType::context_group, "CID3200", "Stress Test Procedure with identifier CID 3200", false},
    {"1.2.840.10008.6.1.756", UIDType::context_group, "CID3201", "Indications for Stress Test with identifier CID 3201", false},
    {"1.2.840.10008.6.1.757", UIDType::context_group, "CID3202", "Chest Pain with identifier CID 3202", false},
    {"1.2.840.10008.6.1.758", UIDType::context_group, "CID3203", "Exerciser Device with identifier CID 3203", false},
    {"1.2.840.10008.6.1.759", UIDType::context_group, "CID3204", "Stress Agent with identifier CID 3204", false},
    {"1.2.840.10008.6.1.76", UIDType::context_group, "CID3411", "Intracoronary Device with identifier CID 3411", false},
    {"1.2.840.10008.6.1.760", UIDType::context_group, "CID3205", "Indications for Pharmacological Stress Test with identifier CID 3205", false},
    {"1.2.840.10008.6.1.761", UIDType::context_group, "CID3206", "Non-invasive Cardiac Imaging Procedure with identifier CID 3206", false},
    {"1.2.840.10008.6.1.763", UIDType::context_group, "CID3208", "Exercise ECG Summary Code with identifier CID 3208", false},
    {"1.2.840.10008.6.1.764", UIDType::context_group, "CID3209", "Stress Imaging Summary Code with identifier CID 3209", false},
    {"1.2.840.10008.6.1.765", UIDType::context_group, "CID3210", "Speed of Response with identifier CID 3210", false},
    {"1.2.840.10008.6.1.766", UIDType::context_group, "CID3211", "BP Response with identifier CID 3211", false},
    {"1.2.840.10008.6.1.767", UIDType::context_group, "CID3212", "Treadmill Speed with identifier CID 3212", false},
    {"1.2.840.10008.6.1.768", UIDType::context_group, "CID3213", "Stress Hemodynamic Finding with identifier CID 3213", false},
    {"1.2.840.10008.6.1.769", UIDType::context_group, "CID3215", "Perfusion Finding Method with identifier CID 3215", false},
    {"1.2.840.10008.6.1.77", UIDType::context_group, "CID3412", "Intervention Action/Status with identifier CID 3412", false},
    {"1.2.840.10008.6.1.770", UIDType::context_group, "CID3217", "Comparison Finding with identifier CID 3217", false},
    {"1.2.840.10008.6.1.771", UIDType::context_group, "CID3220", "Stress Symptom with identifier CID 3220", false},
    {"1.2.840.10008.6.1.772", UIDType::context_group, "CID3221", "Stress Test Termination Reason with identifier CID 3221", false},
    {"1.2.840.10008.6.1.773", UIDType::context_group, "CID3227", "QTc Measurement with identifier CID 3227", false},
    {"1.2.840.10008.6.1.774", UIDType::context_group, "CID3228", "ECG Timing Measurement with identifier CID 3228", false},
    {"1.2.840.10008.6.1.775", UIDType::context_group, "CID3229", "ECG Axis Measurement with identifier CID 3229", false},
    {"1.2.840.10008.6.1.776", UIDType::context_group, "CID3230", "ECG Finding with identifier CID 3230", false},
    {"1.2.840.10008.6.1.777", UIDType::context_group, "CID3231", "ST Segment Finding with identifier CID 3231", false},
    {"1.2.840.10008.6.1.778", UIDType::context_group, "CID3232", "ST Segment Location with identifier CID 3232", false},
    {"1.2.840.10008.6.1.779", UIDType::context_group, "CID3233", "ST Segment Morphology with identifier CID 3233", false},
    {"1.2.840.10008.6.1.78", UIDType::context_group, "CID3413", "Adverse Outcome with identifier CID 3413", false},
    {"1.2.840.10008.6.1.780", UIDType::context_group, "CID3234", "Ectopic Beat Morphology with identifier CID 3234", false},
    {"1.2.840.10008.6.1.781", UIDType::context_group, "CID3235", "Perfusion Comparison Finding with identifier CID 3235", false},
    {"1.2.840.10008.6.1.782", UIDType::context_group, "CID3236", "Tolerance Comparison Finding with identifier CID 3236", false},
    {"1.2.840.10008.6.1.783", UIDType::context_group, "CID3237", "Wall Motion Comparison Finding with identifier CID 3237", false},
    {"1.2.840.10008.6.1.784", UIDType::context_group, "CID3238", "Stress Scoring Scale with identifier CID 3238", false},
    {"1.2.840.10008.6.1.785", UIDType::context_group, "CID3239", "Perceived Exertion Scale with identifier CID 3239", false},
    {"1.2.840.10008.6.1.786", UIDType::context_group, "CID3463", "Ventricle Identification with identifier CID 3463", false},
    {"1.2.840.10008.6.1.787", UIDType::context_group, "CID6200", "Colon Overall Assessment with identifier CID 6200", false},
    {"1.2.840.10008.6.1.788", UIDType::context_group, "CID6201", "Colon Finding or Feature with identifier CID 6201", false},
    {"1.2.840.10008.6.1.789", UIDType::context_group, "CID6202", "Colon Finding or Feature Modifier with identifier CID 6202", false},
    {"1.2.840.10008.6.1.79", UIDType::context_group, "CID3414", "Procedure Urgency with identifier CID 3414", false},
    {"1.2.840.10008.6.1.790", UIDType::context_group, "CID6203", "Colon Non-lesion Object Type with identifier CID 6203", false},
    {"1.2.840.10008.6.1.791", UIDType::context_group, "CID6204", "Anatomic Non-colon Finding with identifier CID 6204", false},
    {"1.2.840.10008.6.1.792", UIDType::context_group, "CID6205", "Clockface Location for Colon with identifier CID 6205", false},
    {"1.2.840.10008.6.1.793", UIDType::context_group, "CID6206", "Recumbent Patient Orientation for Colon with identifier CID 6206", false},
    {"1.2.840.10008.6.1.794", UIDType::context_group, "CID6207", "Colon Quantitative Temporal Difference Type with identifier CID 6207", false},
    {"1.2.840.10008.6.1.795", UIDType::context_group, "CID6208", "Colon Types of Quality Control Standard with identifier CID 6208", false},
    {"1.2.840.10008.6.1.796", UIDType::context_group, "CID6209", "Colon Morphology Descriptor with identifier CID 6209", false},
    {"1.2.840.10008.6.1.797", UIDType::context_group, "CID6210", "Location in Intestinal Tract with identifier CID 6210", false},
    {"1.2.840.10008.6.1.798", UIDType::context_group, "CID6211", "Colon CAD Material Description with identifier CID 6211", false},
    {"1.2.840.10008.6.1.799", UIDType::context_group, "CID6212", "Calculated Value for Colon Finding with identifier CID 6212", false},
    {"1.2.840.10008.6.1.8", UIDType::context_group, "CID10", "Interventional Drug with identifier CID 10", false},
    {"1.2.840.10008.6.1.80", UIDType::context_group, "CID3415", "Cardiac Rhythm with identifier CID 3415", false},
    {"1.2.840.10008.6.1.800", UIDType::context_group, "CID4214", "Ophthalmic Horizontal Direction with identifier CID 4214", false},
    {"1.2.840.10008.6.1.801", UIDType::context_group, "CID4215", "Ophthalmic Vertical Direction with identifier CID 4215", false},
    {"1.2.840.10008.6.1.802", UIDType::context_group, "CID4216", "Ophthalmic Visual Acuity Type with identifier CID 4216", false},
    {"1.2.840.10008.6.1.803", UIDType::context_group, "CID3004", "Arterial Pulse Waveform with identifier CID 3004", false},
    {"1.2.840.10008.6.1.804", UIDType::context_group, "CID3005", "Respiration Waveform with identifier CID 3005", false},
    {"1.2.840.10008.6.1.805", UIDType::context_group, "CID12030", "Ultrasound Contrast/Bolus Agent with identifier CID 12030", false},
    {"1.2.840.10008.6.1.806", UIDType::context_group, "CID12031", "Protocol Interval Event with identifier CID 12031", false},
    {"1.2.840.10008.6.1.807", UIDType::context_group, "CID12032", "Transducer Scan Pattern with identifier CID 12032", false},
    {"1.2.840.10008.6.1.808", UIDType::context_group, "CID12033", "Ultrasound Transducer Geometry with identifier CID 12033", false},
    {"1.2.840.10008.6.1.809", UIDType::context_group, "CID12034", "Ultrasound Transducer Beam Steering with identifier CID 12034", false},
    {"1.2.840.10008.6.1.81", UIDType::context_group, "CID3416", "Respiration Rhythm with identifier CID 3416", false},
    {"1.2.840.10008.6.1.810", UIDType::context_group, "CID12035", "Ultrasound Transducer Application with identifier CID 12035", false},
    {"1.2.840.10008.6.1.811", UIDType::context_group, "CID50", "Instance Availability Status with identifier CID 50", false},
    {"1.2.840.10008.6.1.812", UIDType::context_group, "CID9301", "Modality PPS Discontinuation Reason with identifier CID 9301", false},
    {"1.2.840.10008.6.1.813", UIDType::context_group, "CID9302", "Media Import PPS Discontinuation Reason with identifier CID 9302", false},
    {"1.2.840.10008.6.1.814", UIDType::context_group, "CID7482", "DX Anatomy Imaged for Animal with identifier CID 7482", false},
    {"1.2.840.10008.6.1.815", UIDType::context_group, "CID7483", "Common Anatomic Regions for Animal with identifier CID 7483", false},
    {"1.2.840.10008.6.1.816", UIDType::context_group, "CID7484", "DX View for Animal with identifier CID 7484", false},
    {"1.2.840.10008.6.1.817", UIDType::context_group, "CID7030", "Institutional Department/Unit/Service with identifier CID 7030", false},
    {"1.2.840.10008.6.1.818", UIDType::context_group, "CID7009", "Purpose of Reference to Predecessor Report with identifier CID 7009", false},
    {"1.2.840.10008.6.1.819", UIDType::context_group, "CID4220", "Visual Fixation Quality During Acquisition with identifier CID 4220", false},
    {"1.2.840.10008.6.1.82", UIDType::context_group, "CID3418", "Lesion Risk with identifier CID 3418", false},
    {"1.2.840.10008.6.1.820", UIDType::context_group, "CID4221", "Visual Fixation Quality Problem with identifier CID 4221", false},
    {"1.2.840.10008.6.1.821", UIDType::context_group, "CID4222", "Ophthalmic Macular Grid Problem with identifier CID 4222", false},
    {"1.2.840.10008.6.1.822", UIDType::context_group, "CID5002", "Organization with identifier CID 5002", false},
    {"1.2.840.10008.6.1.823", UIDType::context_group, "CID7486", "Mixed Breed with identifier CID 7486", false},
    {"1.2.840.10008.6.1.824", UIDType::context_group, "CID7040", "Broselow-Luten Pediatric Size Category with identifier CID 7040", false},
    {"1.2.840.10008.6.1.825", UIDType::context_group, "CID7042", "CMDCTECC Calcium Scoring Patient Size Category with identifier CID 7042", false},
    {"1.2.840.10008.6.1.826", UIDType::context_group, "CID12245", "Cardiac Ultrasound Report Title with identifier CID 12245", false},
    {"1.2.840.10008.6.1.827", UIDType::context_group, "CID12246", "Cardiac Ultrasound Indication for Study with identifier CID 12246", false},
    {"1.2.840.10008.6.1.828", UIDType::context_group, "CID12247", "Pediatric, Fetal and Congenital Cardiac Surgical Intervention with identifier CID 12247", false},
    {"1.2.840.10008.6.1.829", UIDType::context_group, "CID12248", "Cardiac Ultrasound Summary Code with identifier CID 12248", false},
    {"1.2.840.10008.6.1.83", UIDType::context_group, "CID3419", "Finding Title with identifier CID 3419", false},
    {"1.2.840.10008.6.1.830", UIDType::context_group, "CID12249", "Cardiac Ultrasound Fetal Summary Code with identifier CID 12249", false},
    {"1.2.840.10008.6.1.831", UIDType::context_group, "CID12250", "Cardiac Ultrasound Common Linear Measurement with identifier CID 12250", false},
    {"1.2.840.10008.6.1.832", UIDType::context_group, "CID12251", "Cardiac Ultrasound Linear Valve Measurement with identifier CID 12251", false},
    {"1.2.840.10008.6.1.833", UIDType::context_group, "CID12252", "Cardiac Ultrasound Cardiac Function with identifier CID 12252", false},
    {"1.2.840.10008.6.1.834", UIDType::context_group, "CID12253", "Cardiac Ultrasound Area Measurement with identifier CID 12253", false},
    {"1.2.840.10008.6.1.835", UIDType::context_group, "CID12254", "Cardiac Ultrasound Hemodynamic Measurement with identifier CID 12254", false},
    {"1.2.840.10008.6.1.836", UIDType::context_group, "CID12255", "Cardiac Ultrasound Myocardium Measurement with identifier CID 12255", false},
    {"1.2.840.10008.6.1.837", UIDType::context_group, "", "with identifier", false},
    {"1.2.840.10008.6.1.838", UIDType::context_group, "CID12257", "Cardiac Ultrasound Left Ventricle Measurement with identifier CID 12257", false},
    {"1.2.840.10008.6.1.839", UIDType::context_group, "CID12258", "Cardiac Ultrasound Right Ventricle Measurement with identifier CID 12258", false},
    {"1.2.840.10008.6.1.84", UIDType::context_group, "CID3421", "Procedure Action with identifier CID 3421", false},
    {"1.2.840.10008.6.1.840", UIDType::context_group, "CID12259", "Cardiac Ultrasound Ventricles Measurement with identifier CID 12259", false},
    {"1.2.840.10008.6.1.841", UIDType::context_group, "CID12260", "Cardiac Ultrasound Pulmonary Artery Measurement with identifier CID 12260", false},
    {"1.2.840.10008.6.1.842", UIDType::context_group, "CID12261", "Cardiac Ultrasound Pulmonary Vein with identifier CID 12261", false},
    {"1.2.840.10008.6.1.843", UIDType::context_group, "CID12262", "Cardiac Ultrasound Pulmonary Valve Measurement with identifier CID 12262", false},
    {"1.2.840.10008.6.1.844", UIDType::context_group, "CID12263", "Cardiac Ultrasound Venous Return Pulmonary Measurement with identifier CID 12263", false},
    {"1.2.840.10008.6.1.845", UIDType::context_group, "CID12264", "Cardiac Ultrasound Venous Return Systemic Measurement with identifier CID 12264", false},
    {"1.2.840.10008.6.1.846", UIDType::context_group, "CID12265", "Cardiac Ultrasound Atria and Atrial Septum Measurement with identifier CID 12265", false},
    {"1.2.840.10008.6.1.847", UIDType::context_group, "CID12266", "Cardiac Ultrasound Mitral Valve Measurement with identifier CID 12266", false},
    {"1.2.840.10008.6.1.848", UIDType::context_group, "CID12267", "Cardiac Ultrasound Tricuspid Valve Measurement with identifier CID 12267", false},
    {"1.2.840.10008.6.1.849", UIDType::context_group, "CID12268", "Cardiac Ultrasound Atrioventricular Valve Measurement with identifier CID 12268", false},
    {"1.2.840.10008.6.1.85", UIDType::context_group, "CID3422", "Device Use Action with identifier CID 3422", false},
    {"1.2.840.10008.6.1.850", UIDType::context_group, "CID12269", "Cardiac Ultrasound Interventricular Septum Measurement with identifier CID 12269", false},
    {"1.2.840.10008.6.1.851", UIDType::context_group, "CID12270", "Cardiac Ultrasound Aortic Valve Measurement with identifier CID 12270", false},
    {"1.2.840.10008.6.1.852", UIDType::context_group, "CID12271", "Cardiac Ultrasound Outflow Tract Measurement with identifier CID 12271", false},
    {"1.2.840.10008.6.1.853", UIDType::context_group, "CID12272", "Cardiac Ultrasound Semilunar Valve, Annulate and Sinus Measurement with identifier CID 12272", false},
    {"1.2.840.10008.6.1.854", UIDType::context_group, "CID12273", "Cardiac Ultrasound Aortic Sinotubular Junction Measurement with identifier CID 12273", false},
    {"1.2.840.10008.6.1.855", UIDType::context_group, "CID12274", "Cardiac Ultrasound Aorta Measurement with identifier CID 12274", false},
    {"1.2.840.10008.6.1.856", UIDType::context_group, "CID12275", "Cardiac Ultrasound Coronary Artery Measurement with identifier CID 12275", false},
    {"1.2.840.10008.6.1.857", UIDType::context_group, "CID12276", "Cardiac Ultrasound Aorto Pulmonary Connection Measurement with identifier CID 12276", false},
    {"1.2.840.10008.6.1.858", UIDType::context_group, "CID12277", "Cardiac Ultrasound Pericardium and Pleura Measurement with identifier CID 12277", false},
    {"1.2.840.10008.6.1.859", UIDType::context_group, "CID12279", "Cardiac Ultrasound Fetal General Measurement with identifier CID 12279", false},
    {"1.2.840.10008.6.1.86", UIDType::context_group, "CID3423", "Numeric Device Characteristic with identifier CID 3423", false},
    {"1.2.840.10008.6.1.860", UIDType::context_group, "CID12280", "Cardiac Ultrasound Target Site with identifier CID 12280", false},
    {"1.2.840.10008.6.1.861", UIDType::context_group, "CID12281", "Cardiac Ultrasound Target Site Modifier with identifier CID 12281", false},
    {"1.2.840.10008.6.1.862", UIDType::context_group, "CID12282", "Cardiac Ultrasound Venous Return Systemic Finding Site with identifier CID 12282", false},
    {"1.2.840.10008.6.1.863", UIDType::context_group, "CID12283", "Cardiac Ultrasound Venous Return Pulmonary Finding Site with identifier CID 12283", false},
    {"1.2.840.10008.6.1.864", UIDType::context_group, "CID12284", "Cardiac Ultrasound Atria and Atrial Septum Finding Site with identifier CID 12284", false},
    {"1.2.840.10008.6.1.865", UIDType::context_group, "CID12285", "Cardiac Ultrasound Atrioventricular Valve Finding Site with identifier CID 12285", false},
    {"1.2.840.10008.6.1.866", UIDType::context_group, "CID12286", "Cardiac Ultrasound Interventricular Septum Finding Site with identifier CID 12286", false},
    {"1.2.840.10008.6.1.867", UIDType::context_group, "CID12287", "Cardiac Ultrasound Ventricle Finding Site with identifier CID 12287", false},
    {"1.2.840.10008.6.1.868", UIDType::context_group, "CID12288", "Cardiac Ultrasound Outflow Tract Finding Site with identifier CID 12288", false},
    {"1.2.840.10008.6.1.869", UIDType::context_group, "CID12289", "Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site with identifier CID 12289", false},
    {"1.2.840.10008.6.1.87", UIDType::context_group, "CID3425", "Intervention Parameter with identifier CID 3425", false},
    {"1.2.840.10008.6.1.870", UIDType::context_group, "CID12290", "Cardiac Ultrasound Pulmonary Artery Finding Site with identifier CID 12290", false},
    {"1.2.840.10008.6.1.871", UIDType::context_group, "CID12291", "Cardiac Ultrasound Aorta Finding Site with identifier CID 12291", false},
    {"1.2.840.10008.6.1.872", UIDType::context_group, "CID12292", "Cardiac Ultrasound Coronary Artery Finding Site with identifier CID 12292", false},
    {"1.2.840.10008.6.1.873", UIDType::context_group, "CID12293", "Cardiac Ultrasound Aortopulmonary Connection Finding Site with identifier CID 12293", false},
    {"1.2.840.10008.6.1.874", UIDType::context_group, "CID12294", "Cardiac Ultrasound Pericardium and Pleura Finding Site with identifier CID 12294", false},
    {"1.2.840.10008.6.1.876", UIDType::context_group, "CID4230", "Ophthalmic Ultrasound Axial Measurements Type with identifier CID 4230", false},
    {"1.2.840.10008.6.1.877", UIDType::context_group, "CID4231", "Lens Status with identifier CID 4231", false},
    {"1.2.840.10008.6.1.878", UIDType::context_group, "CID4232", "Vitreous Status with identifier CID 4232", false},
    {"1.2.840.10008.6.1.879", UIDType::context_group, "CID4233", "Ophthalmic Axial Length Measurements Segment Name with identifier CID 4233", false},
    {"1.2.840.10008.6.1.88", UIDType::context_group, "CID3426", "Consumables Parameter with identifier CID 3426", false},
    {"1.2.840.10008.6.1.880", UIDType::context_group, "CID4234", "Refractive Surgery Type with identifier CID 4234", false},
    {"1.2.840.10008.6.1.881", UIDType::context_group, "CID4235", "Keratometry Descriptor with identifier CID 4235", false},
    {"1.2.840.10008.6.1.882", UIDType::context_group, "CID4236", "IOL Calculation Formula with identifier CID 4236", false},
    {"1.2.840.10008.6.1.883", UIDType::context_group, "CID4237", "Lens Constant Type with identifier CID 4237", false},
    {"1.2.840.10008.6.1.884", UIDType::context_group, "CID4238", "Refractive Error Type with identifier CID 4238", false},
    {"1.2.840.10008.6.1.885", UIDType::context_group, "CID4239", "Anterior Chamber Depth Definition with identifier CID 4239", false},
    {"1.2.840.10008.6.1.886", UIDType::context_group, "CID4240", "Ophthalmic Measurement or Calculation Data Source with identifier CID 4240", false},
    {"1.2.840.10008.6.1.887", UIDType::context_group, "CID4241", "Ophthalmic Axial Length Selection Method with identifier CID 4241", false},
    {"1.2.840.10008.6.1.888", UIDType::context_group, "", "with identifier (Retired)", true},
    {"1.2.840.10008.6.1.889", UIDType::context_group, "CID4243", "Ophthalmic Quality Metric Type with identifier CID 4243", false},
    {"1.2.840.10008.6.1.89", UIDType::context_group, "CID3427", "Equipment Event with identifier CID 3427", false},
    {"1.2.840.10008.6.1.890", UIDType::context_group, "CID4244", "Ophthalmic Agent Concentration Unit with identifier CID 4244", false},
    {"1.2.840.10008.6.1.891", UIDType::context_group, "CID91", "Functional Condition Present During Acquisition with identifier CID 91", false},
    {"1.2.840.10008.6.1.892", UIDType::context_group, "CID92", "Joint Position During Acquisition with identifier CID 92", false},
    {"1.2.840.10008.6.1.893", UIDType::context_group, "CID93", "Joint Positioning Method with identifier CID 93", false},
    {"1.2.840.10008.6.1.894", UIDType::context_group, "CID94", "Physical Force Applied During Acquisition with identifier CID 94", false},
    {"1.2.840.10008.6.1.895", UIDType::context_group, "CID3690", "ECG Control Numeric Variable with identifier CID 3690", false},
    {"1.2.840.10008.6.1.896", UIDType::context_group, "CID3691", "ECG Control Text Variable with identifier CID 3691", false},
    {"1.2.840.10008.6.1.897", UIDType::context_group, "CID8120", "Whole Slide Microscopy Image Referenced Image Purpose of Reference with identifier CID 8120", false},
    {"1.2.840.10008.6.1.898", UIDType::context_group, "CID8121", "Microscopy Lens Type with identifier CID 8121", false},
    {"1.2.840.10008.6.1.899", UIDType::context_group, "CID8122", "Microscopy Illuminator and Sensor Color with identifier CID 8122", false},
    {"1.2.840.10008.6.1.9", UIDType::context_group, "CID11", "Administration Route with identifier CID 11", false},
    {"1.2.840.10008.6.1.90", UIDType::context_group, "CID3428", "Cardiovascular Imaging Procedure with identifier CID 3428", false},
    {"1.2.840.10008.6.1.900", UIDType::context_group, "CID8123", "Microscopy Illumination Method with identifier CID 8123", false},
    {"1.2.840.10008.6.1.901", UIDType::context_group, "CID8124", "Microscopy Filter with identifier CID 8124", false},
    {"1.2.840.10008.6.1.902", UIDType::context_group, "CID8125", "Microscopy Illuminator Type with identifier CID 8125", false},
    {"1.2.840.10008.6.1.903", UIDType::context_group, "CID400", "Audit Event ID with identifier CID 400", false},
    {"1.2.840.10008.6.1.904", UIDType::context_group, "CID401", "Audit Event Type Code with identifier CID 401", false},
    {"1.2.840.10008.6.1.905", UIDType::context_group, "CID402", "Audit Active Participant Role ID Code with identifier CID 402", false},
    {"1.2.840.10008.6.1.906", UIDType::context_group, "CID403", "Security Alert Type Code with identifier CID 403", false},
    {"1.2.840.10008.6.1.907", UIDType::context_group, "CID404", "Audit Participant Object ID Type Code with identifier CID 404", false},
    {"1.2.840.10008.6.1.908", UIDType::context_group, "CID405", "Media Type Code with identifier CID 405", false},
    {"1.2.840.10008.6.1.909", UIDType::context_group, "CID4250", "Visual Field Static Perimetry Test Pattern with identifier CID 4250", false},
    {"1.2.840.10008.6.1.91", UIDType::context_group, "CID3429", "Catheterization Device with identifier CID 3429", false},
    {"1.2.840.10008.6.1.910", UIDType::context_group, "CID4251", "Visual Field Static Perimetry Test Strategy with identifier CID 4251", false},
    {"1.2.840.10008.6.1.911", UIDType::context_group, "CID4252", "Visual Field Static Perimetry Screening Test Mode with identifier CID 4252", false},
    {"1.2.840.10008.6.1.912", UIDType::context_group, "CID4253", "Visual Field Static Perimetry Fixation Strategy with identifier CID 4253", false},
    {"1.2.840.10008.6.1.913", UIDType::context_group, "CID4254", "Visual Field Static Perimetry Test Analysis Result with identifier CID 4254", false},
    {"1.2.840.10008.6.1.914", UIDType::context_group, "CID4255", "Visual Field Illumination Color with identifier CID 4255", false},
    {"1.2.840.10008.6.1.915", UIDType::context_group, "CID4256", "Visual Field Procedure Modifier with identifier CID 4256", false},
    {"1.2.840.10008.6.1.916", UIDType::context_group, "CID4257", "Visual Field Global Index Name with identifier CID 4257", false},
    {"1.2.840.10008.6.1.917", UIDType::context_group, "CID7180", "Abstract Multi-dimensional Image Model Component Semantic with identifier CID 7180", false},
    {"1.2.840.10008.6.1.918", UIDType::context_group, "CID7181", "Abstract Multi-dimensional Image Model Component Unit with identifier CID 7181", false},
    {"1.2.840.10008.6.1.919", UIDType::context_group, "CID7182", "Abstract Multi-dimensional Image Model Dimension Semantic with identifier CID 7182", false},
    {"1.2.840.10008.6.1.92", UIDType::context_group, "CID3430", "DateTime Qualifier with identifier CID 3430", false},
    {"1.2.840.10008.6.1.920", UIDType::context_group, "CID7183", "Abstract Multi-dimensional Image Model Dimension Unit with identifier CID 7183", false},
    {"1.2.840.10008.6.1.921", UIDType::context_group, "CID7184", "Abstract Multi-dimensional Image Model Axis Direction with identifier CID 7184", false},
    {"1.2.840.10008.6.1.922", UIDType::context_group, "CID7185", "Abstract Multi-dimensional Image Model Axis Orientation with identifier CID 7185", false},
    {"1.2.840.10008.6.1.923", UIDType::context_group, "CID7186", "Abstract Multi-dimensional Image Model Qualitative Dimension Sample Semantic with identifier CID 7186", false},
    {"1.2.840.10008.6.1.924", UIDType::context_group, "CID7320", "Planning Method with identifier CID 7320", false},
    {"1.2.840.10008.6.1.925", UIDType::context_group, "CID7050", "De-identification Method with identifier CID 7050", false},
    {"1.2.840.10008.6.1.926", UIDType::context_group, "CID12118", "Measurement Orientation with identifier CID 12118", false},
    {"1.2.840.10008.6.1.927", UIDType::context_group, "CID3689", "ECG Global Waveform Duration with identifier CID 3689", false},
    {"1.2.840.10008.6.1.93", UIDType::context_group, "CID3440", "Peripheral Pulse Location with identifier CID 3440", false},
    {"1.2.840.10008.6.1.930", UIDType::context_group, "CID3692", "ICD with identifier CID 3692", false},
    {"1.2.840.10008.6.1.931", UIDType::context_group, "CID9241", "Radiotherapy General Workitem Definition with identifier CID 9241", false},
    {"1.2.840.10008.6.1.932", UIDType::context_group, "CID9242", "Radiotherapy Acquisition Workitem Definition with identifier CID 9242", false},
    {"1.2.840.10008.6.1.933", UIDType::context_group, "CID9243", "Radiotherapy Registration Workitem Definition with identifier CID 9243", false},
    {"1.2.840.10008.6.1.934", UIDType::context_group, "CID3850", "Contrast Bolus Substance with identifier CID 3850", false},
    {"1.2.840.10008.6.1.935", UIDType::context_group, "CID10022", "Label Type with identifier CID 10022", false},
    {"1.2.840.10008.6.1.936", UIDType::context_group, "CID4260", "Ophthalmic Mapping Unit for Real World Value Mapping with identifier CID 4260", false},
    {"1.2.840.10008.6.1.937", UIDType::context_group, "CID4261", "Ophthalmic Mapping Acquisition Method with identifier CID 4261", false},
    {"1.2.840.10008.6.1.938", UIDType::context_group, "CID4262", "Retinal Thickness Definition with identifier CID 4262", false},
    {"1.2.840.10008.6.1.939", UIDType::context_group, "CID4263", "Ophthalmic Thickness Map Value Type with identifier CID 4263", false},
    {"1.2.840.10008.6.1.94", UIDType::context_group, "CID3441", "Patient Assessment with identifier CID 3441", false},
    {"1.2.840.10008.6.1.940", UIDType::context_group, "CID4264", "Ophthalmic Map Purpose of Reference with identifier CID 4264", false},
    {"1.2.840.10008.6.1.941", UIDType::context_group, "CID4265", "Ophthalmic Thickness Deviation Category with identifier CID 4265", false},
    {"1.2.840.10008.6.1.942", UIDType::context_group, "CID4266", "Ophthalmic Anatomic Structure Reference Point with identifier CID 4266", false},
    {"1.2.840.10008.6.1.943", UIDType::context_group, "CID3104", "Cardiac Synchronization Technique with identifier CID 3104", false},
    {"1.2.840.10008.6.1.944", UIDType::context_group, "CID8130", "Staining Protocol with identifier CID 8130", false},
    {"1.2.840.10008.6.1.945", UIDType::context_group, "", "with identifier (Retired)", true},
    {"1.2.840.10008.6.1.946", UIDType::context_group, "", "with identifier (Retired)", true},
    {"1.2.840.10008.6.1.947", UIDType::context_group, "CID10023", "Size Specific Dose Estimation Method for CT with identifier CID 10023", false},
    {"1.2.840.10008.6.1.948", UIDType::context_group, "CID8131", "Pathology Imaging Protocol with identifier CID 8131", false},
    {"1.2.840.10008.6.1.949", UIDType::context_group, "CID8132", "Magnification Selection with identifier CID 8132", false},
    {"1.2.840.10008.6.1.95", UIDType::context_group, "CID3442", "Peripheral Pulse Method with identifier CID 3442", false},
    {"1.2.840.10008.6.1.950", UIDType::context_group, "CID8133", "Tissue Selection with identifier CID 8133", false},
    {"1.2.840.10008.6.1.951", UIDType::context_group, "CID7464", "General Region of Interest Measurement Modifier with identifier CID 7464", false},
    {"1.2.840.10008.6.1.952", UIDType::context_group, "CID7465", "Measurement Derived From Multiple ROI Measurements with identifier CID 7465", false},
    {"1.2.840.10008.6.1.953", UIDType::context_group, "CID8201", "Surface Scan Acquisition Type with identifier CID 8201", false},
    {"1.2.840.10008.6.1.954", UIDType::context_group, "CID8202", "Surface Scan Mode Type with identifier CID 8202", false},
    {"1.2.840.10008.6.1.956", UIDType::context_group, "CID8203", "Surface Scan Registration Method Type with identifier CID 8203", false},
    {"1.2.840.10008.6.1.957", UIDType::context_group, "CID27", "Basic Cardiac View with identifier CID 27", false},
    {"1.2.840.10008.6.1.958", UIDType::context_group, "CID10033", "CT Reconstruction Algorithm with identifier CID 10033", false},
    {"1.2.840.10008.6.1.959", UIDType::context_group, "CID10030", "Detector Type with identifier CID 10030", false},
    {"1.2.840.10008.6.1.96", UIDType::context_group, "CID3446", "Skin Condition with identifier CID 3446", false},
    {"1.2.840.10008.6.1.960", UIDType::context_group, "CID10031", "CR/DR Mechanical Configuration with identifier CID 10031", false},
    {"1.2.840.10008.6.1.961", UIDType::context_group, "CID10032", "Projection X-Ray Acquisition Device Type with identifier CID 10032", false},
    {"1.2.840.10008.6.1.962", UIDType::context_group, "CID7165", "Abstract Segmentation Type with identifier CID 7165", false},
    {"1.2.840.10008.6.1.963", UIDType::context_group, "CID7166", "Common Tissue Segmentation Type with identifier CID 7166", false},
    {"1.2.840.10008.6.1.964", UIDType::context_group, "CID7167", "Peripheral Nervous System Segmentation Type with identifier CID 7167", false},
    {"1.2.840.10008.6.1.965", UIDType::context_group, "CID4267", "Corneal Topography Mapping Unit for Real World Value Mapping with identifier CID 4267", false},
    {"1.2.840.10008.6.1.966", UIDType::context_group, "CID4268", "Corneal Topography Map Value Type with identifier CID 4268", false},
    {"1.2.840.10008.6.1.967", UIDType::context_group, "CID7140", "Brain Structure for Volumetric Measurement with identifier CID 7140", false},
    {"1.2.840.10008.6.1.968", UIDType::context_group, "CID7220", "RT Dose Derivation with identifier CID 7220", false},
    {"1.2.840.10008.6.1.969", UIDType::context_group, "CID7221", "RT Dose Purpose of Reference with identifier CID 7221", false},
    {"1.2.840.10008.6.1.97", UIDType::context_group, "CID3448", "Airway Assessment with identifier CID 3448", false},
    {"1.2.840.10008.6.1.970", UIDType::context_group, "CID7215", "Spectroscopy Purpose of Reference with identifier CID 7215", false},
    {"1.2.840.10008.6.1.971", UIDType::context_group, "CID9250", "Scheduled Processing Parameter Concept Codes for RT Treatment with identifier CID 9250", false},
    {"1.2.840.10008.6.1.972", UIDType::context_group, "CID10040", "Radiopharmaceutical Organ Dose Reference Authority with identifier CID 10040", false},
    {"1.2.840.10008.6.1.973", UIDType::context_group, "CID10041", "Source of Radioisotope Activity Information with identifier CID 10041", false},
    {"1.2.840.10008.6.1.975", UIDType::context_group, "CID10043", "Intravenous Extravasation Symptom with identifier CID 10043", false},
    {"1.2.840.10008.6.1.976", UIDType::context_group, "CID10044", "Radiosensitive Organ with identifier CID 10044", false},
    {"1.2.840.10008.6.1.977", UIDType::context_group, "CID10045", "Radiopharmaceutical Patient State with identifier CID 10045", false},
    {"1.2.840.10008.6.1.978", UIDType::context_group, "CID10046", "GFR Measurement with identifier CID 10046", false},
    {"1.2.840.10008.6.1.979", UIDType::context_group, "CID10047", "GFR Measurement Method with identifier CID 10047", false},
    {"1.2.840.10008.6.1.98", UIDType::context_group, "CID3451", "Calibration Object with identifier CID 3451", false},
    {"1.2.840.10008.6.1.980", UIDType::context_group, "CID8300", "Visual Evaluation Method with identifier CID 8300", false},
    {"1.2.840.10008.6.1.981", UIDType::context_group, "CID8301", "Test Pattern Code with identifier CID 8301", false},
    {"1.2.840.10008.6.1.982", UIDType::context_group, "CID8302", "Measurement Pattern Code with identifier CID 8302", false},
    {"1.2.840.10008.6.1.983", UIDType::context_group, "CID8303", "Display Device Type with identifier CID 8303", false},
    {"1.2.840.10008.6.1.984", UIDType::context_group, "CID85", "SUV Unit with identifier CID 85", false},
    {"1.2.840.10008.6.1.985", UIDType::context_group, "CID4100", "T1 Measurement Method with identifier CID 4100", false},
    {"1.2.840.10008.6.1.986", UIDType::context_group, "CID4101", "Tracer Kinetic Model with identifier CID 4101", false},
    {"1.2.840.10008.6.1.987", UIDType::context_group, "CID4102", "Perfusion Measurement Method with identifier CID 4102", false},
    {"1.2.840.10008.6.1.988", UIDType::context_group, "CID4103", "Arterial Input Function Measurement Method with identifier CID 4103", false},
    {"1.2.840.10008.6.1.989", UIDType::context_group, "CID4104", "Bolus Arrival Time Derivation Method with identifier CID 4104", false},
    {"1.2.840.10008.6.1.99", UIDType::context_group, "CID3452", "Calibration Method with identifier CID 3452", false},
    {"1.2.840.10008.6.1.990", UIDType::context_group, "CID4105", "Perfusion Analysis Method with identifier CID 4105", false},
    {"1.2.840.10008.6.1.991", UIDType::context_group, "CID4106", "Quantitative Method Used for Perfusion and Tracer Kinetic Model with identifier CID 4106", false},
    {"1.2.840.10008.6.1.992", UIDType::context_group, "CID4107", "Tracer Kinetic Model Parameter with identifier CID 4107", false},
    {"1.2.840.10008.6.1.993", UIDType::context_group, "CID4108", "Perfusion Model Parameter with identifier CID 4108", false},
    {"1.2.840.10008.6.1.994", UIDType::context_group, "CID4109", "Model-Independent Dynamic Contrast Analysis Parameter with identifier CID 4109", false},
    {"1.2.840.10008.6.1.995", UIDType::context_group, "CID4110", "Tracer Kinetic Modeling Covariate with identifier CID 4110", false},
    {"1.2.840.10008.6.1.996", UIDType::context_group, "CID4111", "Contrast Characteristic with identifier CID 4111", false},
    {"1.2.840.10008.6.1.997", UIDType::context_group, "CID7021", "Measurement Report Document Title with identifier CID 7021", false},
    {"1.2.840.10008.6.1.998", UIDType::context_group, "CID100", "Quantitative Diagnostic Imaging Procedure with identifier CID 100", false},
    {"1.2.840.10008.6.1.999", UIDType::context_group, "CID7466", "PET Region of Interest Measurement with identifier CID 7466", false},
    {"1.2.840.10008.7.1.1", UIDType::other, "NativeDICOMModel", "Native DICOM Model", false},
    {"1.2.840.10008.7.1.2", UIDType::other, "AbstractMultiDimensionalImageModel", "Abstract Multi-Dimensional Image Model", false},
    {"1.2.840.10008.8.1.1", UIDType::other, "DICOMContentMappingResource", "DICOM Content Mapping Resource", false},
    {"1.2.840.10008.9.1", UIDType::other, "ImagingReport", "Imaging Report : Document TemplateID from PS3.20", false},
    {"1.2.840.10008.9.10", UIDType::other, "LabeledSubsection", "Labeled Subsection : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.11", UIDType::other, "CommunicationofActionableFindings", "Communication of Actionable Findings : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.12", UIDType::other, "Recommendation", "Recommendation : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.13", UIDType::other, "ProceduralMedication", "Procedural Medication : Entry TemplateID from PS3.20", false},
    {"1.2.840.10008.9.14", UIDType::other, "ProcedureTechnique", "Procedure Technique : Entry TemplateID from PS3.20", false},
    {"1.2.840.10008.9.15", UIDType::other, "ImageQuality", "Image Quality : Entry TemplateID from PS3.20", false},
    {"1.2.840.10008.9.16", UIDType::other, "StudyAct", "Study Act : Entry TemplateID from PS3.20", false},
    {"1.2.840.10008.9.17", UIDType::other, "SeriesAct", "Series Act : Entry TemplateID from PS3.20", false},
    {"1.2.840.10008.9.18", UIDType::other, "SOPInstanceObservation", "SOP Instance Observation : Entry TemplateID from PS3.20", false},
    {"1.2.840.10008.9.19", UIDType::other, "SectionText", "Section Text : Element Set TemplateID from PS3.20", false},
    {"1.2.840.10008.9.2", UIDType::other, "ClinicalInformation", "Clinical Information : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.20", UIDType::other, "GeneralHeader", "General Header : Element Set TemplateID from PS3.20", false},
    {"1.2.840.10008.9.21", UIDType::other, "ImagingHeader", "Imaging Header : Element Set TemplateID from PS3.20", false},
    {"1.2.840.10008.9.22", UIDType::other, "ParentDocument", "Parent Document : Element Set TemplateID from PS3.20", false},
    {"1.2.840.10008.9.23", UIDType::other, "GeneralSectionEntries", "General Section Entries : Element Set TemplateID from PS3.20", false},
    {"1.2.840.10008.9.24", UIDType::other, "ImagingAddendumReport", "Imaging Addendum Report : Document TemplateID from PS3.20", false},
    {"1.2.840.10008.9.3", UIDType::other, "ImagingProcedureDescription", "Imaging Procedure Description : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.4", UIDType::other, "ComparisonStudy", "Comparison Study : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.5", UIDType::other, "Impression", "Impression : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.6", UIDType::other, "Addendum", "Addendum : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.7", UIDType::other, "Request", "Request : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.8", UIDType::other, "RadiationExposureandProtectionInformation", "Radiation Exposure and Protection Information : Section TemplateID from PS3.20", false},
    {"1.2.840.10008.9.9", UIDType::other, "FetusFindings", "Fetus Findings : Section TemplateID from PS3.20", false},
};

constexpr std::uint16_t by_keyword[] = {
    1960,  // AbstractMultiDimensionalImageModel
    395,  // AcquisitionContextSRStorage
    1982,  // Addendum
    237,  // AdvancedBlendingPresentationStateStorage
    406,  // AmbulatoryECGWaveformStorage
    414,  // ArterialPulseWaveformStorage
    380,  // AudioSRStorageTrial
    112,  // AudioWaveformRealTimeCommunication
    366,  // AutorefractionMeasurementsStorage
    186,  // BasicAnnotationBox
    207,  // BasicColorImageBox
    191,  // BasicColorPrintManagementMeta
    193,  // BasicFilmBox
    184,  // BasicFilmSession
    206,  // BasicGrayscaleImageBox
    211,  // BasicGrayscalePrintManagementMeta
    197,  // BasicPrintImageOverlayBox
    254,  // BasicStructuredDisplayStorage
    109,  // BasicStudyContentNotification
    379,  // BasicTextSRStorage
    412,  // BasicVoiceAudioWaveformStorage
    233,  // BlendingSoftcopyPresentationStateStorage
    421,  // BodyPositionWaveformStorage
    466,  // BreastImagingRelevantPatientInformationQuery
    251,  // BreastProjectionXRayImageStorageForPresentation
    252,  // BreastProjectionXRayImageStorageForProcessing
    250,  // BreastTomosynthesisImageStorage
    295,  // CArmPhotonElectronRadiationRecordStorage
    289,  // CArmPhotonElectronRadiationStorage
    1742,  // CID10
    1957,  // CID100
    627,  // CID1000
    1545,  // CID10000
    1546,  // CID10001
    1547,  // CID10002
    1548,  // CID10003
    1549,  // CID10004
    1021,  // CID10005
    1550,  // CID10006
    1552,  // CID10007
    1553,  // CID10008
    1554,  // CID10009
    628,  // CID1001
    1555,  // CID10010
    1556,  // CID10011
    1100,  // CID10012
    1557,  // CID10013
    1558,  // CID10014
    1559,  // CID10015
    1560,  // CID10016
    1561,  // CID10017
    629,  // CID1002
    552,  // CID10020
    553,  // CID10021
    1890,  // CID10022
    1903,  // CID10023
    619,  // CID10024
    554,  // CID10025
    630,  // CID1003
    1915,  // CID10030
    1917,  // CID10031
    1918,  // CID10032
    1914,  // CID10033
    686,  // CID10034
    1117,  // CID10035
    1126,  // CID10036
    631,  // CID1004
    1930,  // CID10040
    1931,  // CID10041
    1932,  // CID10043
    1933,  // CID10044
    1934,  // CID10045
    1935,  // CID10046
    1936,  // CID10047
    632,  // CID1005
    523,  // CID10050
    633,  // CID1006
    663,  // CID10060
    664,  // CID10061
    665,  // CID10062
    666,  // CID10063
    667,  // CID10064
    668,  // CID10065
    670,  // CID10066
    671,  // CID10067
    672,  // CID10068
    673,  // CID10069
    674,  // CID10070
    721,  // CID10071
    894,  // CID10072
    895,  // CID10073
    896,  // CID10074
    976,  // CID101
    634,  // CID1010
    635,  // CID1011
    637,  // CID1015
    977,  // CID103
    978,  // CID104
    979,  // CID105
    981,  // CID106
    982,  // CID107
    1063,  // CID108
    1064,  // CID109
    1852,  // CID11
    1015,  // CID11001
    1016,  // CID11002
    1017,  // CID11003
    1018,  // CID11004
    1019,  // CID11005
    1020,  // CID11006
    491,  // CID12
    638,  // CID1200
    1563,  // CID12001
    1564,  // CID12002
    1565,  // CID12003
    1566,  // CID12004
    1567,  // CID12005
    1568,  // CID12006
    1569,  // CID12007
    1570,  // CID12008
    1571,  // CID12009
    892,  // CID1201
    1037,  // CID12010
    1572,  // CID12011
    1574,  // CID12012
    1575,  // CID12013
    1576,  // CID12014
    1577,  // CID12015
    1578,  // CID12016
    1579,  // CID12017
    1580,  // CID12018
    1581,  // CID12019
    498,  // CID12020
    499,  // CID12021
    500,  // CID12022
    501,  // CID12023
    868,  // CID12024
    871,  // CID12025
    1098,  // CID12026
    1123,  // CID12027
    1125,  // CID12028
    1749,  // CID12030
    1750,  // CID12031
    1751,  // CID12032
    1752,  // CID12033
    1753,  // CID12034
    1755,  // CID12035
    1101,  // CID12036
    1103,  // CID12040
    1104,  // CID12041
    1105,  // CID12042
    1106,  // CID12043
    1107,  // CID12044
    1108,  // CID12045
    1109,  // CID12046
    1110,  // CID12047
    1111,  // CID12048
    1112,  // CID12049
    842,  // CID12100
    1582,  // CID12101
    1583,  // CID12102
    1585,  // CID12103
    1586,  // CID12104
    1587,  // CID12105
    1588,  // CID12106
    1589,  // CID12107
    1590,  // CID12108
    1591,  // CID12109
    1592,  // CID12110
    1593,  // CID12111
    1594,  // CID12112
    1596,  // CID12113
    1597,  // CID12114
    1598,  // CID12115
    1599,  // CID12116
    1600,  // CID12117
    1882,  // CID12118
    1601,  // CID12119
    1602,  // CID12120
    1603,  // CID12121
    1604,  // CID12122
    1605,  // CID12123
    1607,  // CID12124
    886,  // CID12125
    843,  // CID12130
    844,  // CID12131
    1608,  // CID12140
    1609,  // CID12141
    1610,  // CID12200
    1611,  // CID12201
    1612,  // CID12202
    1613,  // CID12203
    1614,  // CID12204
    1615,  // CID12205
    1616,  // CID12206
    1619,  // CID12207
    1620,  // CID12208
    1621,  // CID12209
    1622,  // CID12210
    1623,  // CID12211
    1624,  // CID12212
    1625,  // CID12214
    1626,  // CID12215
    1627,  // CID12216
    1628,  // CID12217
    1630,  // CID12218
    1631,  // CID12219
    1632,  // CID12220
    1633,  // CID12221
    1634,  // CID12222
    1635,  // CID12223
    1636,  // CID12224
    1637,  // CID12226
    1638,  // CID12227
    1639,  // CID12228
    1641,  // CID12229
    1642,  // CID12230
    1643,  // CID12231
    1644,  // CID12232
    1645,  // CID12233
    1646,  // CID12234
    1647,  // CID12235
    1648,  // CID12236
    1649,  // CID12237
    1650,  // CID12238
    1652,  // CID12239
    1653,  // CID12240
    1654,  // CID12241
    1655,  // CID12242
    1656,  // CID12243
    1657,  // CID12244
    1772,  // CID12245
    1773,  // CID12246
    1774,  // CID12247
    1775,  // CID12248
    1777,  // CID12249
    1778,  // CID12250
    1779,  // CID12251
    1780,  // CID12252
    1781,  // CID12253
    1782,  // CID12254
    1783,  // CID12255
    1785,  // CID12257
    1786,  // CID12258
    1788,  // CID12259
    1789,  // CID12260
    1790,  // CID12261
    1791,  // CID12262
    1792,  // CID12263
    1793,  // CID12264
    1794,  // CID12265
    1795,  // CID12266
    1796,  // CID12267
    1797,  // CID12268
    1799,  // CID12269
    1800,  // CID12270
    1801,  // CID12271
    1802,  // CID12272
    1803,  // CID12273
    1804,  // CID12274
    1805,  // CID12275
    1806,  // CID12276
    1807,  // CID12277
    1808,  // CID12279
    1810,  // CID12280
    1811,  // CID12281
    1812,  // CID12282
    1813,  // CID12283
    1814,  // CID12284
    1815,  // CID12285
    1816,  // CID12286
    1817,  // CID12287
    1818,  // CID12288
    1819,  // CID12289
    1821,  // CID12290
    1822,  // CID12291
    1823,  // CID12292
    1824,  // CID12293
    1825,  // CID12294
    657,  // CID12300
    650,  // CID12301
    651,  // CID12302
    652,  // CID12303
    653,  // CID12304
    654,  // CID12305
    655,  // CID12306
    656,  // CID12307
    949,  // CID12308
    965,  // CID12309
    966,  // CID12310
    967,  // CID12311
    1044,  // CID12312
    1045,  // CID12313
    1048,  // CID12314
    988,  // CID12320
    989,  // CID12321
    990,  // CID12322
    992,  // CID12323
    993,  // CID12324
    994,  // CID12325
    1065,  // CID12331
    1066,  // CID12332
    1067,  // CID12333
    1068,  // CID12334
    1070,  // CID12335
    1071,  // CID12336
    1072,  // CID12337
    1073,  // CID12338
    1074,  // CID12339
    1075,  // CID12341
    1076,  // CID12342
    1077,  // CID12343
    1078,  // CID12344
    1083,  // CID12345
    602,  // CID13
    713,  // CID18
    824,  // CID19
    490,  // CID2
    935,  // CID20
    1046,  // CID21
    808,  // CID210
    809,  // CID211
    810,  // CID212
    831,  // CID217
    790,  // CID218
    830,  // CID219
    1229,  // CID220
    1240,  // CID221
    1251,  // CID222
    1262,  // CID223
    1273,  // CID224
    1285,  // CID225
    1296,  // CID226
    1307,  // CID227
    1318,  // CID228
    1129,  // CID23
    1329,  // CID230
    563,  // CID231
    1340,  // CID240
    618,  // CID241
    1351,  // CID242
    1362,  // CID244
    788,  // CID245
    801,  // CID246
    807,  // CID247
    1140,  // CID25
    1373,  // CID250
    1384,  // CID251
    1672,  // CID252
    1151,  // CID26
    1913,  // CID27
    1396,  // CID270
    1407,  // CID271
    999,  // CID272
    696,  // CID280
    1040,  // CID281
    1162,  // CID29
    1174,  // CID30
    723,  // CID300
    1418,  // CID3000
    1429,  // CID3001
    1440,  // CID3003
    1747,  // CID3004
    1748,  // CID3005
    724,  // CID301
    1451,  // CID3010
    1462,  // CID3011
    1473,  // CID3014
    1484,  // CID3015
    1673,  // CID3016
    1495,  // CID3019
    968,  // CID3020
    970,  // CID3021
    971,  // CID3022
    856,  // CID3030
    857,  // CID3031
    859,  // CID3032
    860,  // CID3033
    861,  // CID3034
    862,  // CID3035
    863,  // CID3036
    864,  // CID3037
    865,  // CID3038
    866,  // CID3039
    867,  // CID3040
    893,  // CID3041
    995,  // CID3042
    996,  // CID3043
    997,  // CID3044
    998,  // CID3045
    1029,  // CID3046
    1032,  // CID3047
    1033,  // CID3048
    1034,  // CID3049
    1036,  // CID3050
    1507,  // CID3082
    1674,  // CID3083
    1518,  // CID3090
    1185,  // CID31
    1529,  // CID3101
    1675,  // CID3102
    1899,  // CID3104
    1676,  // CID3106
    1678,  // CID3107
    1679,  // CID3108
    1680,  // CID3110
    1681,  // CID3111
    1682,  // CID3112
    1683,  // CID3113
    1684,  // CID3114
    1685,  // CID3115
    1686,  // CID3116
    1687,  // CID3117
    1689,  // CID3118
    1690,  // CID3119
    1691,  // CID3120
    1692,  // CID3121
    1693,  // CID3122
    805,  // CID32
    1694,  // CID3200
    1695,  // CID3201
    1696,  // CID3202
    1697,  // CID3203
    1698,  // CID3204
    1700,  // CID3205
    1701,  // CID3206
    1659,  // CID3207
    1702,  // CID3208
    1703,  // CID3209
    1704,  // CID3210
    1705,  // CID3211
    1706,  // CID3212
    1707,  // CID3213
    1708,  // CID3215
    1710,  // CID3217
    1711,  // CID3220
    1712,  // CID3221
    1713,  // CID3227
    1714,  // CID3228
    1715,  // CID3229
    1716,  // CID3230
    1717,  // CID3231
    1718,  // CID3232
    1719,  // CID3233
    1721,  // CID3234
    1722,  // CID3235
    1723,  // CID3236
    1724,  // CID3237
    1725,  // CID3238
    1726,  // CID3239
    1540,  // CID3240
    1551,  // CID3241
    1562,  // CID3250
    1573,  // CID3254
    1584,  // CID3261
    1595,  // CID3262
    1606,  // CID3263
    1618,  // CID3264
    1629,  // CID3271
    806,  // CID33
    1640,  // CID3335
    1651,  // CID3337
    1661,  // CID3339
    1041,  // CID34
    1662,  // CID3400
    1663,  // CID3401
    1664,  // CID3402
    1665,  // CID3403
    1666,  // CID3404
    1668,  // CID3405
    1669,  // CID3406
    1670,  // CID3407
    1671,  // CID3408
    1677,  // CID3409
    1688,  // CID3410
    1699,  // CID3411
    1709,  // CID3412
    1720,  // CID3413
    1731,  // CID3414
    1743,  // CID3415
    1754,  // CID3416
    1765,  // CID3418
    1776,  // CID3419
    1787,  // CID3421
    1798,  // CID3422
    1809,  // CID3423
    1820,  // CID3425
    1830,  // CID3426
    1841,  // CID3427
    1853,  // CID3428
    1864,  // CID3429
    1875,  // CID3430
    1884,  // CID3440
    1895,  // CID3441
    1906,  // CID3442
    1916,  // CID3446
    1927,  // CID3448
    1937,  // CID3451
    1948,  // CID3452
    492,  // CID3453
    503,  // CID3455
    514,  // CID3456
    525,  // CID3458
    536,  // CID3460
    547,  // CID3461
    558,  // CID3462
    1727,  // CID3463
    569,  // CID3465
    580,  // CID3466
    591,  // CID3467
    603,  // CID3468
    614,  // CID3469
    625,  // CID3470
    636,  // CID3471
    647,  // CID3472
    658,  // CID3480
    669,  // CID3481
    680,  // CID3482
    691,  // CID3483
    702,  // CID3484
    714,  // CID3485
    725,  // CID3486
    736,  // CID3487
    747,  // CID3488
    758,  // CID3489
    769,  // CID3491
    780,  // CID3492
    791,  // CID3493
    802,  // CID3494
    813,  // CID3495
    825,  // CID3496
    836,  // CID3497
    847,  // CID3500
    858,  // CID3502
    869,  // CID3503
    880,  // CID3510
    891,  // CID3515
    902,  // CID3520
    913,  // CID3524
    924,  // CID3525
    936,  // CID3526
    947,  // CID3527
    958,  // CID3528
    969,  // CID3529
    980,  // CID3530
    991,  // CID3531
    1002,  // CID3550
    1013,  // CID3551
    1024,  // CID3552
    1035,  // CID3553
    1047,  // CID3554
    1058,  // CID3555
    1069,  // CID3560
    1080,  // CID3600
    1091,  // CID3602
    1102,  // CID3604
    1113,  // CID3606
    1124,  // CID3607
    1127,  // CID3608
    1128,  // CID3609
    1130,  // CID3610
    1131,  // CID3611
    1132,  // CID3612
    1133,  // CID3613
    1134,  // CID3614
    1135,  // CID3615
    1136,  // CID3616
    1137,  // CID3617
    1138,  // CID3618
    1139,  // CID3619
    1141,  // CID3620
    1142,  // CID3621
    1143,  // CID3627
    1144,  // CID3628
    1145,  // CID3629
    1146,  // CID3630
    1147,  // CID3640
    1148,  // CID3641
    1149,  // CID3642
    1150,  // CID3651
    1152,  // CID3663
    1153,  // CID3664
    1154,  // CID3666
    1155,  // CID3667
    1156,  // CID3668
    1157,  // CID3670
    1158,  // CID3671
    1159,  // CID3672
    1160,  // CID3673
    1161,  // CID3675
    1163,  // CID3676
    1164,  // CID3677
    1165,  // CID3678
    1166,  // CID3679
    1167,  // CID3680
    1168,  // CID3681
    1169,  // CID3682
    1170,  // CID3683
    1171,  // CID3684
    1172,  // CID3685
    1175,  // CID3686
    1176,  // CID3687
    1177,  // CID3688
    1883,  // CID3689
    1847,  // CID3690
    1848,  // CID3691
    1885,  // CID3692
    1178,  // CID3700
    1179,  // CID3701
    1180,  // CID3703
    1181,  // CID3704
    1182,  // CID3705
    1183,  // CID3706
    1184,  // CID3707
    1186,  // CID3709
    1187,  // CID3710
    1188,  // CID3711
    1189,  // CID3712
    1190,  // CID3713
    1191,  // CID3714
    1192,  // CID3715
    1193,  // CID3716
    1194,  // CID3717
    1195,  // CID3718
    1197,  // CID3719
    1198,  // CID3720
    1199,  // CID3721
    1200,  // CID3722
    1201,  // CID3723
    1202,  // CID3724
    1203,  // CID3726
    1204,  // CID3727
    1205,  // CID3728
    1206,  // CID3729
    1208,  // CID3730
    1209,  // CID3733
    1210,  // CID3735
    1211,  // CID3736
    1212,  // CID3737
    1213,  // CID3738
    1214,  // CID3739
    1215,  // CID3740
    1216,  // CID3741
    1217,  // CID3742
    1219,  // CID3743
    1220,  // CID3744
    1221,  // CID3745
    1222,  // CID3746
    1223,  // CID3747
    1224,  // CID3748
    1225,  // CID3749
    1226,  // CID3750
    1227,  // CID3752
    1228,  // CID3754
    1230,  // CID3755
    1231,  // CID3756
    1232,  // CID3757
    1233,  // CID3758
    1234,  // CID3760
    1235,  // CID3761
    1236,  // CID3762
    1237,  // CID3764
    1238,  // CID3769
    1239,  // CID3770
    1241,  // CID3772
    1242,  // CID3773
    1243,  // CID3774
    1244,  // CID3777
    1660,  // CID3778
    1039,  // CID3779
    950,  // CID3780
    951,  // CID3781
    952,  // CID3782
    953,  // CID3783
    954,  // CID3784
    955,  // CID3785
    1245,  // CID3802
    1246,  // CID3804
    1247,  // CID3805
    1248,  // CID3806
    1249,  // CID3807
    1250,  // CID3808
    1252,  // CID3809
    1253,  // CID3810
    1254,  // CID3813
    1255,  // CID3814
    1256,  // CID3815
    1257,  // CID3817
    1258,  // CID3820
    1259,  // CID3821
    1260,  // CID3823
    1261,  // CID3826
    1263,  // CID3827
    1264,  // CID3829
    1265,  // CID3831
    1266,  // CID3832
    1267,  // CID3833
    1268,  // CID3835
    1269,  // CID3836
    1270,  // CID3837
    1271,  // CID3838
    1272,  // CID3839
    1274,  // CID3840
    1275,  // CID3843
    1889,  // CID3850
    1173,  // CID4
    1857,  // CID400
    1276,  // CID4005
    1277,  // CID4009
    1858,  // CID401
    1278,  // CID4010
    1279,  // CID4011
    1280,  // CID4012
    1281,  // CID4013
    1282,  // CID4014
    1283,  // CID4015
    1286,  // CID4016
    1287,  // CID4017
    1288,  // CID4018
    1289,  // CID4019
    1859,  // CID402
    1290,  // CID4020
    1291,  // CID4021
    516,  // CID4025
    517,  // CID4026
    1292,  // CID4028
    789,  // CID4029
    1860,  // CID403
    1293,  // CID4030
    1294,  // CID4031
    1295,  // CID4032
    1297,  // CID4033
    1861,  // CID404
    1298,  // CID4040
    1299,  // CID4042
    1862,  // CID405
    1300,  // CID4050
    1301,  // CID4051
    1302,  // CID4052
    1062,  // CID4053
    1116,  // CID406
    1049,  // CID4061
    1050,  // CID4062
    1051,  // CID4063
    1052,  // CID4064
    1053,  // CID4065
    1054,  // CID4066
    1055,  // CID4067
    1056,  // CID4068
    1057,  // CID4069
    1059,  // CID4070
    1060,  // CID4071
    1061,  // CID4072
    1943,  // CID4100
    1944,  // CID4101
    1945,  // CID4102
    1946,  // CID4103
    1947,  // CID4104
    1949,  // CID4105
    1950,  // CID4106
    1951,  // CID4107
    1952,  // CID4108
    1953,  // CID4109
    1954,  // CID4110
    1955,  // CID4111
    1196,  // CID42
    1303,  // CID4200
    1304,  // CID4201
    1305,  // CID4202
    1306,  // CID4203
    1308,  // CID4204
    1309,  // CID4205
    1310,  // CID4206
    1311,  // CID4207
    1312,  // CID4208
    1313,  // CID4209
    1314,  // CID4210
    1315,  // CID4211
    1744,  // CID4214
    1745,  // CID4215
    1746,  // CID4216
    1764,  // CID4220
    1766,  // CID4221
    1767,  // CID4222
    1826,  // CID4230
    1827,  // CID4231
    1828,  // CID4232
    1829,  // CID4233
    1831,  // CID4234
    1832,  // CID4235
    1833,  // CID4236
    1834,  // CID4237
    1835,  // CID4238
    1836,  // CID4239
    1837,  // CID4240
    1838,  // CID4241
    797,  // CID4242
    1840,  // CID4243
    1842,  // CID4244
    524,  // CID4245
    1863,  // CID4250
    1865,  // CID4251
    1866,  // CID4252
    1867,  // CID4253
    1868,  // CID4254
    1869,  // CID4255
    1870,  // CID4256
    1871,  // CID4257
    1891,  // CID4260
    1892,  // CID4261
    1893,  // CID4262
    1894,  // CID4263
    1896,  // CID4264
    1897,  // CID4265
    1898,  // CID4266
    1922,  // CID4267
    1923,  // CID4268
    659,  // CID4270
    660,  // CID4271
    661,  // CID4272
    662,  // CID4273
    1042,  // CID4274
    1043,  // CID4275
    1084,  // CID4280
    1085,  // CID4281
    1086,  // CID4282
    1087,  // CID4283
    1088,  // CID4284
    1089,  // CID4285
    1090,  // CID4286
    1092,  // CID4287
    1093,  // CID4288
    1094,  // CID4289
    1095,  // CID4290
    1096,  // CID4291
    887,  // CID43
    888,  // CID44
    876,  // CID4401
    877,  // CID4402
    878,  // CID4403
    879,  // CID4404
    881,  // CID4405
    882,  // CID4406
    883,  // CID4407
    884,  // CID4408
    885,  // CID4409
    1022,  // CID4410
    1023,  // CID4411
    1025,  // CID4412
    1284,  // CID5
    1756,  // CID50
    1316,  // CID5000
    1317,  // CID5001
    1768,  // CID5002
    555,  // CID501
    556,  // CID502
    1395,  // CID6
    770,  // CID60
    1319,  // CID6000
    1320,  // CID6001
    1321,  // CID6002
    1322,  // CID6003
    1323,  // CID6004
    1324,  // CID6005
    1325,  // CID6006
    1326,  // CID6007
    1327,  // CID6008
    1328,  // CID6009
    564,  // CID601
    1330,  // CID6010
    1331,  // CID6011
    1332,  // CID6012
    1333,  // CID6013
    1334,  // CID6014
    1335,  // CID6015
    1336,  // CID6016
    1337,  // CID6017
    1338,  // CID6018
    1339,  // CID6019
    565,  // CID602
    1341,  // CID6020
    1342,  // CID6021
    1343,  // CID6022
    1344,  // CID6023
    1345,  // CID6024
    1346,  // CID6025
    1347,  // CID6026
    1348,  // CID6027
    1349,  // CID6028
    1350,  // CID6029
    567,  // CID603
    1352,  // CID6030
    1353,  // CID6031
    1354,  // CID6032
    1355,  // CID6033
    1356,  // CID6034
    1357,  // CID6035
    1358,  // CID6036
    1359,  // CID6037
    1360,  // CID6038
    1361,  // CID6039
    568,  // CID604
    1363,  // CID6040
    1364,  // CID6041
    1365,  // CID6042
    1366,  // CID6043
    1367,  // CID6044
    1368,  // CID6045
    1369,  // CID6046
    1370,  // CID6047
    1371,  // CID6048
    570,  // CID605
    1372,  // CID6050
    1374,  // CID6051
    1375,  // CID6052
    1376,  // CID6053
    1377,  // CID6054
    1378,  // CID6055
    1379,  // CID6056
    1380,  // CID6057
    1381,  // CID6058
    1382,  // CID6059
    571,  // CID606
    1383,  // CID6060
    1385,  // CID6061
    1386,  // CID6062
    1387,  // CID6063
    1388,  // CID6064
    1389,  // CID6065
    1390,  // CID6066
    1391,  // CID6067
    1392,  // CID6068
    1393,  // CID6069
    572,  // CID607
    1394,  // CID6070
    1397,  // CID6071
    1398,  // CID6072
    573,  // CID608
    1399,  // CID6080
    1400,  // CID6081
    1401,  // CID6082
    1402,  // CID6083
    1403,  // CID6084
    1404,  // CID6085
    1405,  // CID6086
    1406,  // CID6087
    1408,  // CID6088
    1409,  // CID6089
    574,  // CID609
    1410,  // CID6090
    1411,  // CID6091
    1412,  // CID6092
    1413,  // CID6093
    1414,  // CID6094
    1415,  // CID6095
    1416,  // CID6096
    1417,  // CID6097
    799,  // CID6098
    800,  // CID6099
    771,  // CID61
    575,  // CID610
    1419,  // CID6100
    1420,  // CID6101
    1421,  // CID6102
    1422,  // CID6103
    1423,  // CID6104
    1424,  // CID6105
    1425,  // CID6106
    1426,  // CID6107
    1427,  // CID6108
    1428,  // CID6109
    576,  // CID611
    1430,  // CID6110
    1431,  // CID6111
    1432,  // CID6112
    1433,  // CID6113
    1434,  // CID6114
    1435,  // CID6115
    1436,  // CID6116
    1437,  // CID6117
    1438,  // CID6118
    1439,  // CID6119
    577,  // CID612
    1441,  // CID6120
    1442,  // CID6121
    1443,  // CID6122
    1444,  // CID6123
    1445,  // CID6124
    1446,  // CID6125
    1447,  // CID6126
    1448,  // CID6127
    1449,  // CID6128
    1450,  // CID6129
    578,  // CID613
    1452,  // CID6130
    1453,  // CID6131
    1454,  // CID6132
    1455,  // CID6133
    1456,  // CID6134
    1457,  // CID6135
    1458,  // CID6136
    1459,  // CID6137
    1460,  // CID6138
    1461,  // CID6139
    579,  // CID614
    1463,  // CID6140
    1464,  // CID6141
    1465,  // CID6142
    1466,  // CID6143
    1467,  // CID6144
    1468,  // CID6145
    495,  // CID6146
    497,  // CID6147
    840,  // CID6148
    841,  // CID6149
    581,  // CID615
    1469,  // CID6151
    1470,  // CID6152
    1471,  // CID6153
    1472,  // CID6154
    1474,  // CID6155
    1475,  // CID6157
    1476,  // CID6158
    1477,  // CID6159
    582,  // CID616
    1478,  // CID6160
    1479,  // CID6161
    1480,  // CID6162
    1481,  // CID6163
    1482,  // CID6164
    1483,  // CID6165
    1485,  // CID6166
    583,  // CID617
    1027,  // CID6170
    1028,  // CID6171
    584,  // CID618
    585,  // CID619
    772,  // CID62
    586,  // CID620
    1728,  // CID6200
    1729,  // CID6201
    1730,  // CID6202
    1732,  // CID6203
    1733,  // CID6204
    1734,  // CID6205
    1735,  // CID6206
    1736,  // CID6207
    1737,  // CID6208
    1738,  // CID6209
    587,  // CID621
    1739,  // CID6210
    1740,  // CID6211
    1741,  // CID6212
    588,  // CID622
    589,  // CID623
    590,  // CID624
    592,  // CID625
    593,  // CID626
    594,  // CID627
    595,  // CID628
    596,  // CID629
    773,  // CID63
    597,  // CID630
    645,  // CID6300
    646,  // CID6301
    648,  // CID6302
    649,  // CID6303
    832,  // CID6304
    598,  // CID631
    899,  // CID6310
    900,  // CID6311
    901,  // CID6312
    903,  // CID6313
    904,  // CID6314
    905,  // CID6315
    906,  // CID6316
    907,  // CID6317
    908,  // CID6318
    909,  // CID6319
    599,  // CID632
    910,  // CID6320
    911,  // CID6321
    912,  // CID6322
    914,  // CID6323
    915,  // CID6324
    916,  // CID6325
    917,  // CID6326
    918,  // CID6327
    919,  // CID6328
    920,  // CID6329
    600,  // CID633
    921,  // CID6330
    922,  // CID6331
    923,  // CID6332
    925,  // CID6333
    926,  // CID6334
    927,  // CID6335
    928,  // CID6336
    929,  // CID6337
    930,  // CID6338
    931,  // CID6339
    601,  // CID634
    932,  // CID6340
    933,  // CID6341
    934,  // CID6342
    937,  // CID6343
    938,  // CID6344
    939,  // CID6345
    940,  // CID6346
    941,  // CID6347
    942,  // CID6348
    943,  // CID6349
    604,  // CID635
    944,  // CID6350
    945,  // CID6351
    946,  // CID6352
    948,  // CID6353
    605,  // CID636
    606,  // CID637
    607,  // CID638
    608,  // CID639
    774,  // CID64
    609,  // CID640
    697,  // CID6401
    698,  // CID6402
    699,  // CID6403
    700,  // CID6404
    701,  // CID6405
    610,  // CID641
    611,  // CID642
    612,  // CID643
    613,  // CID644
    615,  // CID645
    616,  // CID646
    617,  // CID647
    775,  // CID65
    776,  // CID66
    777,  // CID67
    778,  // CID68
    779,  // CID69
    1506,  // CID7
    781,  // CID70
    1486,  // CID7000
    1487,  // CID7001
    1488,  // CID7002
    1489,  // CID7003
    1490,  // CID7004
    1491,  // CID7005
    1492,  // CID7006
    1493,  // CID7007
    1494,  // CID7008
    1763,  // CID7009
    621,  // CID701
    1496,  // CID7010
    1497,  // CID7011
    1498,  // CID7012
    641,  // CID7013
    689,  // CID7014
    690,  // CID7015
    692,  // CID7016
    693,  // CID7017
    694,  // CID7018
    695,  // CID7019
    622,  // CID702
    1499,  // CID7020
    1956,  // CID7021
    620,  // CID7022
    642,  // CID7023
    643,  // CID7024
    644,  // CID7025
    688,  // CID7026
    798,  // CID7027
    623,  // CID703
    1762,  // CID7030
    987,  // CID7031
    521,  // CID7035
    522,  // CID7036
    684,  // CID7039
    1770,  // CID7040
    685,  // CID7041
    1771,  // CID7042
    1881,  // CID7050
    716,  // CID7060
    717,  // CID7061
    718,  // CID7062
    719,  // CID7063
    720,  // CID7064
    829,  // CID7070
    782,  // CID71
    1500,  // CID7100
    1501,  // CID7101
    639,  // CID7110
    640,  // CID7111
    722,  // CID7112
    1924,  // CID7140
    1502,  // CID7150
    1503,  // CID7151
    1504,  // CID7152
    1505,  // CID7153
    1508,  // CID7154
    1509,  // CID7155
    1510,  // CID7156
    1511,  // CID7157
    1512,  // CID7158
    1513,  // CID7159
    1514,  // CID7160
    1515,  // CID7161
    1658,  // CID7162
    1038,  // CID7163
    1122,  // CID7164
    1919,  // CID7165
    1920,  // CID7166
    1921,  // CID7167
    803,  // CID7168
    804,  // CID7169
    889,  // CID7170
    890,  // CID7171
    1872,  // CID7180
    1873,  // CID7181
    1874,  // CID7182
    1876,  // CID7183
    1877,  // CID7184
    1878,  // CID7185
    1879,  // CID7186
    703,  // CID7191
    704,  // CID7192
    705,  // CID7193
    706,  // CID7194
    707,  // CID7195
    708,  // CID7196
    709,  // CID7197
    710,  // CID7198
    986,  // CID7199
    783,  // CID72
    1516,  // CID7201
    1517,  // CID7202
    1519,  // CID7203
    1520,  // CID7205
    1521,  // CID7210
    1928,  // CID7215
    1925,  // CID7220
    1926,  // CID7221
    502,  // CID7222
    870,  // CID7230
    1522,  // CID7250
    557,  // CID7260
    559,  // CID7261
    560,  // CID7262
    561,  // CID7263
    675,  // CID7270
    676,  // CID7271
    677,  // CID7272
    678,  // CID7273
    679,  // CID7274
    681,  // CID7275
    682,  // CID7276
    683,  // CID7277
    784,  // CID73
    527,  // CID7300
    528,  // CID7301
    529,  // CID7302
    530,  // CID7303
    531,  // CID7304
    532,  // CID7305
    533,  // CID7306
    534,  // CID7307
    535,  // CID7308
    537,  // CID7309
    538,  // CID7310
    1880,  // CID7320
    785,  // CID74
    539,  // CID7445
    1082,  // CID7448
    624,  // CID7449
    1523,  // CID7450
    1524,  // CID7451
    1525,  // CID7452
    1526,  // CID7453
    1527,  // CID7454
    1528,  // CID7455
    1530,  // CID7456
    566,  // CID7457
    1079,  // CID7458
    1081,  // CID7459
    1531,  // CID7460
    1532,  // CID7461
    1533,  // CID7462
    1908,  // CID7464
    1909,  // CID7465
    1958,  // CID7466
    493,  // CID7467
    494,  // CID7468
    496,  // CID7469
    1534,  // CID7470
    1535,  // CID7471
    1536,  // CID7472
    1537,  // CID7473
    1538,  // CID7474
    712,  // CID7475
    715,  // CID7476
    792,  // CID7477
    793,  // CID7478
    794,  // CID7479
    1539,  // CID7480
    1541,  // CID7481
    1759,  // CID7482
    1760,  // CID7483
    1761,  // CID7484
    1769,  // CID7486
    562,  // CID7490
    786,  // CID75
    795,  // CID7500
    796,  // CID7501
    872,  // CID7550
    873,  // CID7551
    874,  // CID7552
    875,  // CID7553
    787,  // CID76
    505,  // CID7600
    506,  // CID7601
    973,  // CID7602
    974,  // CID7603
    975,  // CID7604
    507,  // CID7701
    508,  // CID7702
    509,  // CID7703
    510,  // CID7704
    511,  // CID7705
    512,  // CID7706
    513,  // CID7707
    515,  // CID7710
    1617,  // CID8
    687,  // CID800
    540,  // CID8101
    541,  // CID8102
    542,  // CID8103
    543,  // CID8104
    544,  // CID8109
    545,  // CID8110
    546,  // CID8111
    548,  // CID8112
    549,  // CID8113
    550,  // CID8114
    551,  // CID8115
    1849,  // CID8120
    1850,  // CID8121
    1851,  // CID8122
    1854,  // CID8123
    1855,  // CID8124
    1856,  // CID8125
    1900,  // CID8130
    1904,  // CID8131
    1905,  // CID8132
    1907,  // CID8133
    839,  // CID8134
    897,  // CID8135
    898,  // CID8136
    1207,  // CID82
    1910,  // CID8201
    1911,  // CID8202
    1912,  // CID8203
    1218,  // CID83
    1938,  // CID8300
    1939,  // CID8301
    1940,  // CID8302
    1941,  // CID8303
    526,  // CID84
    1942,  // CID85
    1667,  // CID9
    1114,  // CID900
    504,  // CID9000
    1115,  // CID901
    1843,  // CID91
    1844,  // CID92
    1542,  // CID9231
    1543,  // CID9232
    626,  // CID9233
    1886,  // CID9241
    1887,  // CID9242
    1888,  // CID9243
    1929,  // CID9250
    1001,  // CID9260
    1003,  // CID9261
    1004,  // CID9262
    1005,  // CID9263
    1006,  // CID9264
    1007,  // CID9265
    1008,  // CID9266
    1009,  // CID9267
    1010,  // CID9268
    1011,  // CID9269
    1012,  // CID9270
    1014,  // CID9271
    1026,  // CID9272
    1030,  // CID9273
    1845,  // CID93
    1544,  // CID9300
    1757,  // CID9301
    1758,  // CID9302
    711,  // CID9303
    1846,  // CID94
    518,  // CID9401
    519,  // CID9402
    520,  // CID9403
    726,  // CID9500
    727,  // CID9501
    728,  // CID9502
    729,  // CID9503
    730,  // CID9504
    731,  // CID9505
    732,  // CID9506
    733,  // CID9507
    734,  // CID9508
    735,  // CID9509
    737,  // CID9510
    738,  // CID9511
    739,  // CID9512
    740,  // CID9513
    741,  // CID9514
    742,  // CID9515
    743,  // CID9516
    744,  // CID9517
    745,  // CID9518
    746,  // CID9519
    748,  // CID9520
    749,  // CID9521
    750,  // CID9522
    751,  // CID9523
    752,  // CID9524
    753,  // CID9525
    754,  // CID9526
    755,  // CID9527
    756,  // CID9528
    757,  // CID9529
    759,  // CID9530
    760,  // CID9531
    761,  // CID9532
    762,  // CID9533
    763,  // CID9534
    764,  // CID9535
    765,  // CID9536
    766,  // CID9537
    767,  // CID9538
    768,  // CID9539
    1000,  // CID9540
    811,  // CID9541
    812,  // CID9542
    814,  // CID9543
    815,  // CID9544
    816,  // CID9545
    817,  // CID9546
    818,  // CID9547
    819,  // CID9548
    820,  // CID9549
    821,  // CID9550
    822,  // CID9551
    823,  // CID9552
    826,  // CID9553
    827,  // CID9554
    828,  // CID9555
    833,  // CID9556
    834,  // CID9557
    835,  // CID9558
    837,  // CID9559
    838,  // CID9560
    845,  // CID9561
    846,  // CID9562
    848,  // CID9563
    849,  // CID9564
    850,  // CID9565
    851,  // CID9566
    852,  // CID9567
    853,  // CID9568
    854,  // CID9569
    855,  // CID9570
    956,  // CID9571
    957,  // CID9572
    959,  // CID9573
    960,  // CID9574
    961,  // CID9575
    962,  // CID9576
    963,  // CID9577
    964,  // CID9578
    972,  // CID9579
    983,  // CID9580
    984,  // CID9581
    985,  // CID9582
    1031,  // CID9583
    1097,  // CID9584
    1099,  // CID9585
    1118,  // CID9586
    1119,  // CID9587
    1120,  // CID9588
    1121,  // CID9589
    261,  // CTDefinedProcedureProtocolStorage
    257,  // CTImageStorage
    262,  // CTPerformedProcedureProtocolStorage
    411,  // CardiacElectrophysiologyWaveformStorage
    467,  // CardiacRelevantPatientInformationQuery
    390,  // ChestCADSRStorage
    1973,  // ClinicalInformation
    93,  // Colin27
    393,  // ColonCADSRStorage
    473,  // ColorPaletteQueryRetrieveInformationModelFind
    475,  // ColorPaletteQueryRetrieveInformationModelGet
    474,  // ColorPaletteQueryRetrieveInformationModelMove
    472,  // ColorPaletteStorage
    231,  // ColorSoftcopyPresentationStateStorage
    1964,  // CommunicationofActionableFindings
    1980,  // ComparisonStudy
    435,  // CompositeInstanceRetrieveWithoutBulkDataGet
    434,  // CompositeInstanceRootRetrieveGet
    433,  // CompositeInstanceRootRetrieveMove
    236,  // CompositingPlanarMPRVolumetricPresentationStateStorage
    384,  // Comprehensive3DSRStorage
    383,  // ComprehensiveSRStorage
    386,  // ComprehensiveSRStorageTrial
    213,  // ComputedRadiographyImageStorage
    362,  // ConfocalMicroscopyImageStorage
    363,  // ConfocalMicroscopyTiledPyramidalImageStorage
    422,  // ContentAssessmentResultsStorage
    377,  // CornealTopographyMapStorage
    154,  // DC
    163,  // DCM
    169,  // DCMUID
    170,  // DICOMApplicationContext
    1961,  // DICOMContentMappingResource
    315,  // DICOS2DAITStorage
    316,  // DICOS3DAITStorage
    311,  // DICOSCTImageStorage
    312,  // DICOSDigitalXRayImageStorageForPresentation
    313,  // DICOSDigitalXRayImageStorageForProcessing
    317,  // DICOSQuadrupoleResonanceStorage
    314,  // DICOSThreatDetectionReportStorage
    436,  // DefinedProcedureProtocolInformationModelFind
    438,  // DefinedProcedureProtocolInformationModelGet
    437,  // DefinedProcedureProtocolInformationModelMove
    4,  // DeflatedExplicitVRLittleEndian
    62,  // DeflatedImageFrameCompression
    330,  // DeformableSpatialRegistrationStorage
    361,  // DermoscopicPhotographyImageStorage
    182,  // DetachedInterpretationManagement
    171,  // DetachedPatientManagement
    172,  // DetachedPatientManagementMeta
    179,  // DetachedResultsManagement
    180,  // DetachedResultsManagementMeta
    174,  // DetachedStudyManagement
    181,  // DetachedStudyManagementMeta
    173,  // DetachedVisitManagement
    382,  // DetailSRStorageTrial
    218,  // DigitalIntraOralXRayImageStorageForPresentation
    219,  // DigitalIntraOralXRayImageStorageForProcessing
    216,  // DigitalMammographyXRayImageStorageForPresentation
    217,  // DigitalMammographyXRayImageStorageForProcessing
    214,  // DigitalXRayImageStorageForPresentation
    215,  // DigitalXRayImageStorageForProcessing
    209,  // DisplaySystem
    210,  // DisplaySystemInstance
    322,  // EddyCurrentImageStorage
    323,  // EddyCurrentMultiFrameImageStorage
    418,  // ElectromyogramWaveformStorage
    419,  // ElectrooculogramWaveformStorage
    222,  // EncapsulatedCDAStorage
    225,  // EncapsulatedMTLStorage
    224,  // EncapsulatedOBJStorage
    221,  // EncapsulatedPDFStorage
    223,  // EncapsulatedSTLStorage
    3,  // EncapsulatedUncompressedExplicitVRLittleEndian
    258,  // EnhancedCTImageStorage
    301,  // EnhancedContinuousRTImageStorage
    282,  // EnhancedMRColorImageStorage
    280,  // EnhancedMRImageStorage
    253,  // EnhancedPETImageStorage
    300,  // EnhancedRTImageStorage
    381,  // EnhancedSRStorage
    320,  // EnhancedUSVolumeStorage
    240,  // EnhancedXAImageStorage
    242,  // EnhancedXRFImageStorage
    400,  // EnhancedXRayRadiationDoseSRStorage
    5,  // ExplicitVRBigEndian
    2,  // ExplicitVRLittleEndian
    385,  // ExtensibleSRStorage
    107,  // FALL
    1985,  // FetusFindings
    407,  // General32BitECGWaveformStorage
    413,  // GeneralAudioWaveformStorage
    405,  // GeneralECGWaveformStorage
    1974,  // GeneralHeader
    443,  // GeneralPurposePerformedProcedureStep
    442,  // GeneralPurposeScheduledProcedureStep
    441,  // GeneralPurposeWorklistInformationModelFind
    440,  // GeneralPurposeWorklistManagementMeta
    465,  // GeneralRelevantPatientInformationQuery
    1977,  // GeneralSectionEntries
    479,  // GenericImplantTemplateInformationModelFind
    481,  // GenericImplantTemplateInformationModelGet
    480,  // GenericImplantTemplateInformationModelMove
    478,  // GenericImplantTemplateStorage
    235,  // GrayscalePlanarMPRVolumetricPresentationStateStorage
    227,  // GrayscaleSoftcopyPresentationStateStorage
    21,  // HEVCM10P51
    20,  // HEVCMP51
    101,  // HOT_IRON
    103,  // HOT_METAL_BLUE
    27,  // HTJ2K
    25,  // HTJ2KLossless
    26,  // HTJ2KLosslessRPCL
    469,  // HangingProtocolInformationModelFind
    471,  // HangingProtocolInformationModelGet
    470,  // HangingProtocolInformationModelMove
    468,  // HangingProtocolStorage
    202,  // HardcopyColorImageStorage
    201,  // HardcopyGrayscaleImageStorage
    335,  // HeightMapSegmentationStorage
    410,  // HemodynamicWaveformStorage
    160,  // I11
    157,  // IBSI
    87,  // ICBM452T1
    88,  // ICBMSingleSubjectMRI
    89,  // IEC61217FixedCoordinateSystem
    91,  // IEC61217TableTopCoordinateSystem
    166,  // ITIS_TSN
    196,  // ImageOverlayBox
    1968,  // ImageQuality
    1978,  // ImagingAddendumReport
    1975,  // ImagingHeader
    1979,  // ImagingProcedureDescription
    1962,  // ImagingReport
    483,  // ImplantAssemblyTemplateInformationModelFind
    485,  // ImplantAssemblyTemplateInformationModelGet
    484,  // ImplantAssemblyTemplateInformationModelMove
    482,  // ImplantAssemblyTemplateStorage
    487,  // ImplantTemplateGroupInformationModelFind
    489,  // ImplantTemplateGroupInformationModelGet
    488,  // ImplantTemplateGroupInformationModelMove
    486,  // ImplantTemplateGroupStorage
    394,  // ImplantationPlanSRStorage
    1,  // ImplicitVRLittleEndian
    1981,  // Impression
    444,  // InstanceAvailabilityNotification
    372,  // IntraocularLensCalculationsStorage
    255,  // IntravascularOpticalCoherenceTomographyImageStorageForPresentation
    256,  // IntravascularOpticalCoherenceTomographyImageStorageForProcessing
    274,  // InventoryCreation
    271,  // InventoryFind
    273,  // InventoryGet
    272,  // InventoryMove
    269,  // InventoryStorage
    51,  // JPEG2000
    50,  // JPEG2000Lossless
    53,  // JPEG2000MC
    52,  // JPEG2000MCLossless
    30,  // JPEGBaseline8Bit
    31,  // JPEGExtended12Bit
    32,  // JPEGExtended35
    39,  // JPEGExtendedHierarchical1618
    40,  // JPEGExtendedHierarchical1719
    43,  // JPEGFullProgressionHierarchical2426
    44,  // JPEGFullProgressionHierarchical2527
    35,  // JPEGFullProgressionNonHierarchical1012
    36,  // JPEGFullProgressionNonHierarchical1113
    48,  // JPEGLSLossless
    49,  // JPEGLSNearLossless
    37,  // JPEGLossless
    45,  // JPEGLosslessHierarchical28
    46,  // JPEGLosslessHierarchical29
    38,  // JPEGLosslessNonHierarchical15
    47,  // JPEGLosslessSV1
    41,  // JPEGSpectralSelectionHierarchical2022
    42,  // JPEGSpectralSelectionHierarchical2123
    33,  // JPEGSpectralSelectionNonHierarchical68
    34,  // JPEGSpectralSelectionNonHierarchical79
    24,  // JPEGXL
    23,  // JPEGXLJPEGRecompression
    22,  // JPEGXLLossless
    28,  // JPIPHTJ2KReferenced
    29,  // JPIPHTJ2KReferencedDeflate
    54,  // JPIPReferenced
    55,  // JPIPReferencedDeflate
    367,  // KeratometryMeasurementsStorage
    389,  // KeyObjectSelectionDocumentStorage
    94,  // LPBA40AIR
    95,  // LPBA40FLIRT
    96,  // LPBA40SPM5
    334,  // LabelMapSegmentationStorage
    1963,  // LabeledSubsection
    259,  // LegacyConvertedEnhancedCTImageStorage
    283,  // LegacyConvertedEnhancedMRImageStorage
    246,  // LegacyConvertedEnhancedPETImageStorage
    365,  // LensometryMeasurementsStorage
    164,  // MA
    156,  // MAYONRISBSASRG
    167,  // MGI
    8,  // MPEG2MPHL
    9,  // MPEG2MPHLF
    6,  // MPEG2MPML
    7,  // MPEG2MPMLF
    10,  // MPEG4HP41
    12,  // MPEG4HP41BD
    13,  // MPEG4HP41BDF
    11,  // MPEG4HP41F
    14,  // MPEG4HP422D
    15,  // MPEG4HP422DF
    16,  // MPEG4HP423D
    17,  // MPEG4HP423DF
    18,  // MPEG4HP42STEREO
    19,  // MPEG4HP42STEREOF
    279,  // MRImageStorage
    281,  // MRSpectroscopyStorage
    373,  // MacularGridThicknessandVolumeReport
    388,  // MammographyCADSRStorage
    205,  // MediaCreationManagement
    68,  // MediaStorageDirectoryStorage
    423,  // MicroscopyBulkSimpleAnnotationsStorage
    176,  // ModalityPerformedProcedureStep
    178,  // ModalityPerformedProcedureStepNotification
    177,  // ModalityPerformedProcedureStepRetrieve
    439,  // ModalityWorklistInformationModelFind
    341,  // MultiFrameGrayscaleByteSecondaryCaptureImageStorage
    342,  // MultiFrameGrayscaleWordSecondaryCaptureImageStorage
    340,  // MultiFrameSingleBitSecondaryCaptureImageStorage
    343,  // MultiFrameTrueColorSecondaryCaptureImageStorage
    416,  // MultichannelRespiratoryWaveformStorage
    229,  // MultipleVolumeRenderingVolumetricPresentationStateStorage
    155,  // NYUMCCG
    1959,  // NativeDICOMModel
    260,  // NuclearMedicineImageStorage
    310,  // NuclearMedicineImageStorageRetired
    371,  // OphthalmicAxialMeasurementsStorage
    359,  // OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage
    358,  // OphthalmicOpticalCoherenceTomographyEnFaceImageStorage
    353,  // OphthalmicPhotography16BitImageStorage
    352,  // OphthalmicPhotography8BitImageStorage
    376,  // OphthalmicThicknessMapStorage
    355,  // OphthalmicTomographyImageStorage
    375,  // OphthalmicVisualFieldStaticPerimetryMeasurementsStorage
    102,  // PET
    104,  // PET_20_STEP
    168,  // PUBCHEM_CID
    63,  // Papyrus3ImplicitVRLittleEndian
    278,  // ParametricMapStorage
    1976,  // ParentDocument
    397,  // PatientRadiationDoseSRStorage
    424,  // PatientRootQueryRetrieveInformationModelFind
    426,  // PatientRootQueryRetrieveInformationModelGet
    425,  // PatientRootQueryRetrieveInformationModelMove
    430,  // PatientStudyOnlyQueryRetrieveInformationModelFind
    432,  // PatientStudyOnlyQueryRetrieveInformationModelGet
    431,  // PatientStudyOnlyQueryRetrieveInformationModelMove
    399,  // PerformedImagingAgentAdministrationSRStorage
    321,  // PhotoacousticImageStorage
    398,  // PlannedImagingAgentAdministrationSRStorage
    245,  // PositronEmissionTomographyImageStorage
    195,  // PresentationLUT
    185,  // PrintJob
    198,  // PrintQueueInstance
    199,  // PrintQueueManagement
    187,  // Printer
    188,  // PrinterConfigurationRetrieval
    190,  // PrinterConfigurationRetrievalInstance
    189,  // PrinterInstance
    97,  // ProceduralEventLogging
    98,  // ProceduralEventLoggingInstance
    1966,  // ProceduralMedication
    387,  // ProcedureLogStorage
    1967,  // ProcedureTechnique
    476,  // ProductCharacteristicsQuery
    264,  // ProtocolApprovalInformationModelFind
    266,  // ProtocolApprovalInformationModelGet
    265,  // ProtocolApprovalInformationModelMove
    263,  // ProtocolApprovalStorage
    232,  // PseudoColorSoftcopyPresentationStateStorage
    203,  // PullPrintRequest
    204,  // PullStoredPrintManagementMeta
    159,  // RADELEMENT
    57,  // RFC2557MIMEEncapsulation
    56,  // RLELossless
    158,  // RO
    162,  // RRID
    462,  // RTBeamsDeliveryInstructionStorage
    445,  // RTBeamsDeliveryInstructionStorageTrial
    304,  // RTBeamsTreatmentRecordStorage
    446,  // RTBrachyApplicationSetupDeliveryInstructionStorage
    306,  // RTBrachyTreatmentRecordStorage
    463,  // RTConventionalMachineVerification
    447,  // RTConventionalMachineVerificationTrial
    296,  // RTDoseStorage
    285,  // RTImageStorage
    309,  // RTIonBeamsTreatmentRecordStorage
    464,  // RTIonMachineVerification
    448,  // RTIonMachineVerificationTrial
    308,  // RTIonPlanStorage
    302,  // RTPatientPositionAcquisitionInstructionStorage
    286,  // RTPhysicianIntentStorage
    305,  // RTPlanStorage
    292,  // RTRadiationRecordSetStorage
    293,  // RTRadiationSalvageRecordStorage
    298,  // RTRadiationSetDeliveryInstructionStorage
    288,  // RTRadiationSetStorage
    287,  // RTSegmentAnnotationStorage
    303,  // RTStructureSetStorage
    299,  // RTTreatmentPreparationStorage
    307,  // RTTreatmentSummaryRecordStorage
    1984,  // RadiationExposureandProtectionInformation
    392,  // RadiopharmaceuticalRadiationDoseSRStorage
    327,  // RawDataStorage
    336,  // RealWorldValueMappingStorage
    1965,  // Recommendation
    192,  // ReferencedColorPrintManagementMeta
    212,  // ReferencedGrayscalePrintManagementMeta
    208,  // ReferencedImageBox
    113,  // RenditionSelectionDocumentRealTimeCommunication
    275,  // RepositoryQuery
    1983,  // Request
    415,  // RespiratoryWaveformStorage
    291,  // RoboticArmRadiationStorage
    297,  // RoboticRadiationRecordStorage
    417,  // RoutineScalpElectroencephalogramWaveformStorage
    60,  // SMPTEST211020UncompressedInterlacedActiveVideo
    59,  // SMPTEST211020UncompressedProgressiveActiveVideo
    61,  // SMPTEST211030PCMDigitalAudio
    1971,  // SOPInstanceObservation
    77,  // SPM2AVG152PD
    75,  // SPM2AVG152T1
    76,  // SPM2AVG152T2
    74,  // SPM2AVG305T1
    73,  // SPM2BRAINMASK
    72,  // SPM2CSF
    82,  // SPM2EPI
    83,  // SPM2FILT1
    70,  // SPM2GRAY
    81,  // SPM2PD
    84,  // SPM2PET
    78,  // SPM2SINGLESUBJT1
    86,  // SPM2SPECT
    79,  // SPM2T1
    80,  // SPM2T2
    85,  // SPM2TRANSM
    71,  // SPM2WHITE
    105,  // SPRING
    92,  // SRI24
    106,  // SUMMER
    339,  // SecondaryCaptureImageStorage
    1972,  // SectionText
    331,  // SegmentationStorage
    228,  // SegmentedVolumeRenderingVolumetricPresentationStateStorage
    1970,  // SeriesAct
    396,  // SimplifiedAdultEchoSRStorage
    420,  // SleepElectroencephalogramWaveformStorage
    329,  // SpatialFiducialsStorage
    328,  // SpatialRegistrationStorage
    370,  // SpectaclePrescriptionReportStorage
    402,  // StandaloneCurveStorage
    220,  // StandaloneModalityLUTStorage
    374,  // StandaloneOverlayStorage
    247,  // StandalonePETCurveStorage
    226,  // StandaloneVOILUTStorage
    90,  // StandardRoboticArmCoordinateSystem
    354,  // StereometricRelationshipStorage
    183,  // Storage
    66,  // StorageCommitmentPullModel
    67,  // StorageCommitmentPullModelInstance
    64,  // StorageCommitmentPushModel
    65,  // StorageCommitmentPushModelInstance
    270,  // StorageManagementInstance
    200,  // StoredPrintStorage
    1969,  // StudyAct
    175,  // StudyComponentManagement
    427,  // StudyRootQueryRetrieveInformationModelFind
    429,  // StudyRootQueryRetrieveInformationModelGet
    428,  // StudyRootQueryRetrieveInformationModelMove
    368,  // SubjectiveRefractionMeasurementsStorage
    99,  // SubstanceAdministrationLogging
    100,  // SubstanceAdministrationLoggingInstance
    477,  // SubstanceApprovalQuery
    337,  // SurfaceScanMeshStorage
    338,  // SurfaceScanPointCloudStorage
    332,  // SurfaceSegmentationStorage
    69,  // TalairachBrainAtlas
    378,  // TextSRStorageTrial
    324,  // ThermographyImageStorage
    325,  // ThermographyMultiFrameImageStorage
    294,  // TomotherapeuticRadiationRecordStorage
    290,  // TomotherapeuticRadiationStorage
    333,  // TractographyResultsStorage
    404,  // TwelveLeadECGWaveformStorage
    165,  // UBERON
    161,  // UNS
    455,  // UPSFilteredGlobalSubscriptionInstance
    454,  // UPSGlobalSubscriptionInstance
    153,  // UTC
    319,  // UltrasoundImageStorage
    318,  // UltrasoundImageStorageRetired
    277,  // UltrasoundMultiFrameImageStorage
    276,  // UltrasoundMultiFrameImageStorageRetired
    326,  // UltrasoundWaveformStorage
    460,  // UnifiedProcedureStepEvent
    453,  // UnifiedProcedureStepEventTrial
    459,  // UnifiedProcedureStepPull
    452,  // UnifiedProcedureStepPullTrial
    457,  // UnifiedProcedureStepPush
    450,  // UnifiedProcedureStepPushTrial
    461,  // UnifiedProcedureStepQuery
    458,  // UnifiedProcedureStepWatch
    451,  // UnifiedProcedureStepWatchTrial
    456,  // UnifiedWorklistAndProcedureStep
    449,  // UnifiedWorklistAndProcedureStepTrial
    345,  // VLEndoscopicImageStorage
    344,  // VLImageStorageTrial
    347,  // VLMicroscopicImageStorage
    364,  // VLMultiFrameImageStorageTrial
    350,  // VLPhotographicImageStorage
    349,  // VLSlideCoordinatesMicroscopicImageStorage
    360,  // VLWholeSlideMicroscopyImageStorage
    194,  // VOILUTBox
    230,  // VariableModalityLUTSoftcopyPresentationStateStorage
    0,  // Verification
    110,  // VideoEndoscopicImageRealTimeCommunication
    346,  // VideoEndoscopicImageStorage
    348,  // VideoMicroscopicImageStorage
    111,  // VideoPhotographicImageRealTimeCommunication
    351,  // VideoPhotographicImageStorage
    369,  // VisualAcuityMeasurementsStorage
    238,  // VolumeRenderingVolumetricPresentationStateStorage
    108,  // WINTER
    409,  // WaveformAcquisitionPresentationStateStorage
    401,  // WaveformAnnotationSRStorage
    408,  // WaveformPresentationStateStorage
    403,  // WaveformStorageTrial
    357,  // WideFieldOphthalmicPhotography3DCoordinatesImageStorage
    356,  // WideFieldOphthalmicPhotographyStereographicProjectionImageStorage
    267,  // XADefinedProcedureProtocolStorage
    268,  // XAPerformedProcedureProtocolStorage
    234,  // XAXRFGrayscaleSoftcopyPresentationStateStorage
    58,  // XMLEncoding
    248,  // XRay3DAngiographicImageStorage
    249,  // XRay3DCraniofacialImageStorage
    243,  // XRayAngiographicBiPlaneImageStorage
    239,  // XRayAngiographicImageStorage
    391,  // XRayRadiationDoseSRStorage
    241,  // XRayRadiofluoroscopicImageStorage
    142,  // dicomAETitle
    144,  // dicomApplicationCluster
    116,  // dicomAssociationAcceptor
    115,  // dicomAssociationInitiator
    127,  // dicomAuthorizedNodeCertificateReference
    145,  // dicomConfigurationRoot
    125,  // dicomDescription
    148,  // dicomDevice
    114,  // dicomDeviceName
    131,  // dicomDeviceSerialNumber
    146,  // dicomDevicesRoot
    117,  // dicomHostname
    129,  // dicomInstalled
    133,  // dicomInstitutionAddress
    134,  // dicomInstitutionDepartmentName
    132,  // dicomInstitutionName
    135,  // dicomIssuerOfPatientID
    136,  // dicomManufacturer
    139,  // dicomManufacturerModelName
    149,  // dicomNetworkAE
    150,  // dicomNetworkConnection
    143,  // dicomNetworkConnectionReference
    118,  // dicomPort
    124,  // dicomPreferredCalledAETitle
    137,  // dicomPreferredCallingAETitle
    122,  // dicomPrimaryDeviceType
    123,  // dicomRelatedDeviceReference
    119,  // dicomSOPClass
    140,  // dicomSoftwareVersion
    130,  // dicomStationName
    138,  // dicomSupportedCharacterSet
    126,  // dicomTLSCyphersuite
    128,  // dicomThisNodeCertificateReference
    152,  // dicomTransferCapability
    120,  // dicomTransferRole
    121,  // dicomTransferSyntax
    151,  // dicomUniqueAETitle
    147,  // dicomUniqueAETitlesRegistryRoot
    141,  // dicomVendorData
};

constexpr std::string_view storage[] = {
    "1.2.840.10008.5.1.1.27",  // Stored Print Storage SOP Class (Retired)
    "1.2.840.10008.5.1.1.29",  // Hardcopy Grayscale Image Storage SOP Class (Retired)
    "1.2.840.10008.5.1.1.30",  // Hardcopy Color Image Storage SOP Class (Retired)
    "1.2.840.10008.5.1.4.1.1.1",  // Computed Radiography Image Storage
    "1.2.840.10008.5.1.4.1.1.1.1",  // Digital X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.1.1.1",  // Digital X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.1.2",  // Digital Mammography X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.1.2.1",  // Digital Mammography X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.1.3",  // Digital Intra-Oral X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.1.3.1",  // Digital Intra-Oral X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.10",  // Standalone Modality LUT Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.104.1",  // Encapsulated PDF Storage
    "1.2.840.10008.5.1.4.1.1.104.2",  // Encapsulated CDA Storage
    "1.2.840.10008.5.1.4.1.1.104.3",  // Encapsulated STL Storage
    "1.2.840.10008.5.1.4.1.1.104.4",  // Encapsulated OBJ Storage
    "1.2.840.10008.5.1.4.1.1.104.5",  // Encapsulated MTL Storage
    "1.2.840.10008.5.1.4.1.1.11",  // Standalone VOI LUT Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.11.1",  // Grayscale Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.10",  // Segmented Volume Rendering Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.11",  // Multiple Volume Rendering Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.12",  // Variable Modality LUT Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.2",  // Color Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.3",  // Pseudo-Color Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.4",  // Blending Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.5",  // XA/XRF Grayscale Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.6",  // Grayscale Planar MPR Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.7",  // Compositing Planar MPR Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.8",  // Advanced Blending Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.9",  // Volume Rendering Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.12.1",  // X-Ray Angiographic Image Storage
    "1.2.840.10008.5.1.4.1.1.12.1.1",  // Enhanced XA Image Storage
    "1.2.840.10008.5.1.4.1.1.12.2",  // X-Ray Radiofluoroscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.12.2.1",  // Enhanced XRF Image Storage
    "1.2.840.10008.5.1.4.1.1.12.3",  // X-Ray Angiographic Bi-Plane Image Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.128",  // Positron Emission Tomography Image Storage
    "1.2.840.10008.5.1.4.1.1.128.1",  // Legacy Converted Enhanced PET Image Storage
    "1.2.840.10008.5.1.4.1.1.129",  // Standalone PET Curve Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.13.1.1",  // X-Ray 3D Angiographic Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.2",  // X-Ray 3D Craniofacial Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.3",  // Breast Tomosynthesis Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.4",  // Breast Projection X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.13.1.5",  // Breast Projection X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.130",  // Enhanced PET Image Storage
    "1.2.840.10008.5.1.4.1.1.131",  // Basic Structured Display Storage
    "1.2.840.10008.5.1.4.1.1.14.1",  // Intravascular Optical Coherence Tomography Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.14.2",  // Intravascular Optical Coherence Tomography Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.2",  // CT Image Storage
    "1.2.840.10008.5.1.4.1.1.2.1",  // Enhanced CT Image Storage
    "1.2.840.10008.5.1.4.1.1.2.2",  // Legacy Converted Enhanced CT Image Storage
    "1.2.840.10008.5.1.4.1.1.20",  // Nuclear Medicine Image Storage
    "1.2.840.10008.5.1.4.1.1.200.1",  // CT Defined Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.200.2",  // CT Performed Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.200.3",  // Protocol Approval Storage
    "1.2.840.10008.5.1.4.1.1.200.7",  // XA Defined Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.200.8",  // XA Performed Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.201.1",  // Inventory Storage
    "1.2.840.10008.5.1.4.1.1.3",  // Ultrasound Multi-frame Image Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.3.1",  // Ultrasound Multi-frame Image Storage
    "1.2.840.10008.5.1.4.1.1.30",  // Parametric Map Storage
    "1.2.840.10008.5.1.4.1.1.4",  // MR Image Storage
    "1.2.840.10008.5.1.4.1.1.4.1",  // Enhanced MR Image Storage
    "1.2.840.10008.5.1.4.1.1.4.2",  // MR Spectroscopy Storage
    "1.2.840.10008.5.1.4.1.1.4.3",  // Enhanced MR Color Image Storage
    "1.2.840.10008.5.1.4.1.1.4.4",  // Legacy Converted Enhanced MR Image Storage
    "1.2.840.10008.5.1.4.1.1.481.1",  // RT Image Storage
    "1.2.840.10008.5.1.4.1.1.481.10",  // RT Physician Intent Storage
    "1.2.840.10008.5.1.4.1.1.481.11",  // RT Segment Annotation Storage
    "1.2.840.10008.5.1.4.1.1.481.12",  // RT Radiation Set Storage
    "1.2.840.10008.5.1.4.1.1.481.13",  // C-Arm Photon-Electron Radiation Storage
    "1.2.840.10008.5.1.4.1.1.481.14",  // Tomotherapeutic Radiation Storage
    "1.2.840.10008.5.1.4.1.1.481.15",  // Robotic-Arm Radiation Storage
    "1.2.840.10008.5.1.4.1.1.481.16",  // RT Radiation Record Set Storage
    "1.2.840.10008.5.1.4.1.1.481.17",  // RT Radiation Salvage Record Storage
    "1.2.840.10008.5.1.4.1.1.481.18",  // Tomotherapeutic Radiation Record Storage
    "1.2.840.10008.5.1.4.1.1.481.19",  // C-Arm Photon-Electron Radiation Record Storage
    "1.2.840.10008.5.1.4.1.1.481.2",  // RT Dose Storage
    "1.2.840.10008.5.1.4.1.1.481.20",  // Robotic Radiation Record Storage
    "1.2.840.10008.5.1.4.1.1.481.21",  // RT Radiation Set Delivery Instruction Storage
    "1.2.840.10008.5.1.4.1.1.481.22",  // RT Treatment Preparation Storage
    "1.2.840.10008.5.1.4.1.1.481.23",  // Enhanced RT Image Storage
    "1.2.840.10008.5.1.4.1.1.481.24",  // Enhanced Continuous RT Image Storage
    "1.2.840.10008.5.1.4.1.1.481.25",  // RT Patient Position Acquisition Instruction Storage
    "1.2.840.10008.5.1.4.1.1.481.3",  // RT Structure Set Storage
    "1.2.840.10008.5.1.4.1.1.481.4",  // RT Beams Treatment Record Storage
    "1.2.840.10008.5.1.4.1.1.481.5",  // RT Plan Storage
    "1.2.840.10008.5.1.4.1.1.481.6",  // RT Brachy Treatment Record Storage
    "1.2.840.10008.5.1.4.1.1.481.7",  // RT Treatment Summary Record Storage
    "1.2.840.10008.5.1.4.1.1.481.8",  // RT Ion Plan Storage
    "1.2.840.10008.5.1.4.1.1.481.9",  // RT Ion Beams Treatment Record Storage
    "1.2.840.10008.5.1.4.1.1.5",  // Nuclear Medicine Image Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.501.1",  // DICOS CT Image Storage
    "1.2.840.10008.5.1.4.1.1.501.2.1",  // DICOS Digital X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.501.2.2",  // DICOS Digital X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.501.3",  // DICOS Threat Detection Report Storage
    "1.2.840.10008.5.1.4.1.1.501.4",  // DICOS 2D AIT Storage
    "1.2.840.10008.5.1.4.1.1.501.5",  // DICOS 3D AIT Storage
    "1.2.840.10008.5.1.4.1.1.501.6",  // DICOS Quadrupole Resonance (QR) Storage
    "1.2.840.10008.5.1.4.1.1.6",  // Ultrasound Image Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.6.1",  // Ultrasound Image Storage
    "1.2.840.10008.5.1.4.1.1.6.2",  // Enhanced US Volume Storage
    "1.2.840.10008.5.1.4.1.1.6.3",  // Photoacoustic Image Storage
    "1.2.840.10008.5.1.4.1.1.601.1",  // Eddy Current Image Storage
    "1.2.840.10008.5.1.4.1.1.601.2",  // Eddy Current Multi-frame Image Storage
    "1.2.840.10008.5.1.4.1.1.601.3",  // Thermography Image Storage
    "1.2.840.10008.5.1.4.1.1.601.4",  // Thermography Multi-frame Image Storage
    "1.2.840.10008.5.1.4.1.1.601.5",  // Ultrasound Waveform Storage
    "1.2.840.10008.5.1.4.1.1.66",  // Raw Data Storage
    "1.2.840.10008.5.1.4.1.1.66.1",  // Spatial Registration Storage
    "1.2.840.10008.5.1.4.1.1.66.2",  // Spatial Fiducials Storage
    "1.2.840.10008.5.1.4.1.1.66.3",  // Deformable Spatial Registration Storage
    "1.2.840.10008.5.1.4.1.1.66.4",  // Segmentation Storage
    "1.2.840.10008.5.1.4.1.1.66.5",  // Surface Segmentation Storage
    "1.2.840.10008.5.1.4.1.1.66.6",  // Tractography Results Storage
    "1.2.840.10008.5.1.4.1.1.66.7",  // Label Map Segmentation Storage
    "1.2.840.10008.5.1.4.1.1.66.8",  // Height Map Segmentation Storage
    "1.2.840.10008.5.1.4.1.1.67",  // Real World Value Mapping Storage
    "1.2.840.10008.5.1.4.1.1.68.1",  // Surface Scan Mesh Storage
    "1.2.840.10008.5.1.4.1.1.68.2",  // Surface Scan Point Cloud Storage
    "1.2.840.10008.5.1.4.1.1.7",  // Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.1",  // Multi-frame Single Bit Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.2",  // Multi-frame Grayscale Byte Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.3",  // Multi-frame Grayscale Word Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.4",  // Multi-frame True Color Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1",  // VL Image Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.77.1.1",  // VL Endoscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.1.1",  // Video Endoscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.2",  // VL Microscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.2.1",  // Video Microscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.3",  // VL Slide-Coordinates Microscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.4",  // VL Photographic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.4.1",  // Video Photographic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.1",  // Ophthalmic Photography 8 Bit Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.2",  // Ophthalmic Photography 16 Bit Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.3",  // Stereometric Relationship Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.4",  // Ophthalmic Tomography Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.5",  // Wide Field Ophthalmic Photography Stereographic Projection Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.6",  // Wide Field Ophthalmic Photography 3D Coordinates Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.7",  // Ophthalmic Optical Coherence Tomography En Face Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.8",  // Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
    "1.2.840.10008.5.1.4.1.1.77.1.6",  // VL Whole Slide Microscopy Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.7",  // Dermoscopic Photography Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.8",  // Confocal Microscopy Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.9",  // Confocal Microscopy Tiled Pyramidal Image Storage
    "1.2.840.10008.5.1.4.1.1.77.2",  // VL Multi-frame Image Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.78.1",  // Lensometry Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.2",  // Autorefraction Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.3",  // Keratometry Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.4",  // Subjective Refraction Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.5",  // Visual Acuity Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.6",  // Spectacle Prescription Report Storage
    "1.2.840.10008.5.1.4.1.1.78.7",  // Ophthalmic Axial Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.8",  // Intraocular Lens Calculations Storage
    "1.2.840.10008.5.1.4.1.1.8",  // Standalone Overlay Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.80.1",  // Ophthalmic Visual Field Static Perimetry Measurements Storage
    "1.2.840.10008.5.1.4.1.1.81.1",  // Ophthalmic Thickness Map Storage
    "1.2.840.10008.5.1.4.1.1.82.1",  // Corneal Topography Map Storage
    "1.2.840.10008.5.1.4.1.1.88.1",  // Text SR Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.88.11",  // Basic Text SR Storage
    "1.2.840.10008.5.1.4.1.1.88.2",  // Audio SR Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.88.22",  // Enhanced SR Storage
    "1.2.840.10008.5.1.4.1.1.88.3",  // Detail SR Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.88.33",  // Comprehensive SR Storage
    "1.2.840.10008.5.1.4.1.1.88.34",  // Comprehensive 3D SR Storage
    "1.2.840.10008.5.1.4.1.1.88.35",  // Extensible SR Storage
    "1.2.840.10008.5.1.4.1.1.88.4",  // Comprehensive SR Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.88.40",  // Procedure Log Storage
    "1.2.840.10008.5.1.4.1.1.88.50",  // Mammography CAD SR Storage
    "1.2.840.10008.5.1.4.1.1.88.59",  // Key Object Selection Document Storage
    "1.2.840.10008.5.1.4.1.1.88.65",  // Chest CAD SR Storage
    "1.2.840.10008.5.1.4.1.1.88.67",  // X-Ray Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.68",  // Radiopharmaceutical Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.69",  // Colon CAD SR Storage
    "1.2.840.10008.5.1.4.1.1.88.70",  // Implantation Plan SR Storage
    "1.2.840.10008.5.1.4.1.1.88.71",  // Acquisition Context SR Storage
    "1.2.840.10008.5.1.4.1.1.88.72",  // Simplified Adult Echo SR Storage
    "1.2.840.10008.5.1.4.1.1.88.73",  // Patient Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.74",  // Planned Imaging Agent Administration SR Storage
    "1.2.840.10008.5.1.4.1.1.88.75",  // Performed Imaging Agent Administration SR Storage
    "1.2.840.10008.5.1.4.1.1.88.76",  // Enhanced X-Ray Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.77",  // Waveform Annotation SR Storage
    "1.2.840.10008.5.1.4.1.1.9",  // Standalone Curve Storage (Retired)
    "1.2.840.10008.5.1.4.1.1.9.1",  // Waveform Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.1.1.9.1.1",  // 12-lead ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.1.2",  // General ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.1.3",  // Ambulatory ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.1.4",  // General 32-bit ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.100.1",  // Waveform Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.9.100.2",  // Waveform Acquisition Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.9.2.1",  // Hemodynamic Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.3.1",  // Cardiac Electrophysiology Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.4.1",  // Basic Voice Audio Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.4.2",  // General Audio Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.5.1",  // Arterial Pulse Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.6.1",  // Respiratory Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.6.2",  // Multi-channel Respiratory Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.1",  // Routine Scalp Electroencephalogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.2",  // Electromyogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.3",  // Electrooculogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.4",  // Sleep Electroencephalogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.8.1",  // Body Position Waveform Storage
    "1.2.840.10008.5.1.4.1.1.90.1",  // Content Assessment Results Storage
    "1.2.840.10008.5.1.4.1.1.91.1",  // Microscopy Bulk Simple Annotations Storage
    "1.2.840.10008.5.1.4.34.1",  // RT Beams Delivery Instruction Storage - Trial (Retired)
    "1.2.840.10008.5.1.4.34.10",  // RT Brachy Application Setup Delivery Instruction Storage
    "1.2.840.10008.5.1.4.34.7",  // RT Beams Delivery Instruction Storage
    "1.2.840.10008.5.1.4.38.1",  // Hanging Protocol Storage
    "1.2.840.10008.5.1.4.39.1",  // Color Palette Storage
    "1.2.840.10008.5.1.4.43.1",  // Generic Implant Template Storage
    "1.2.840.10008.5.1.4.44.1",  // Implant Assembly Template Storage
    "1.2.840.10008.5.1.4.45.1",  // Implant Template Group Storage
};

}  // namespace

std::span<const UIDEntry> uid_table() { return entries; }
std::span<const std::uint16_t> uid_keyword_index() { return by_keyword; }
std::span<const std::string_view> storage_table() { return storage; }

}  // namespace dicom::detail
